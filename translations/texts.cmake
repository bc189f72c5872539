# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the texts of the sources into the .ts files of TS_DIR, with everything translated so far kept:
#   cmake -DSOURCE_DIR=... -DTS_DIR=... -DWORK_DIR=... -DLUPDATE=... -P texts.cmake
# lupdate knows no macros of ours, so it reads copies in which those tables that say T("...") say it in full.
file(GLOB_RECURSE sources RELATIVE ${SOURCE_DIR}
    ${SOURCE_DIR}/core/*.h ${SOURCE_DIR}/core/*.cpp ${SOURCE_DIR}/ui/*.h ${SOURCE_DIR}/ui/*.cpp
    ${SOURCE_DIR}/app/*.h ${SOURCE_DIR}/app/*.cpp)
list(SORT sources)
set(copies "")
foreach(source IN LISTS sources)
    file(READ ${SOURCE_DIR}/${source} text)
    if(text MATCHES "#define T\\(text\\) [^\n]*QT_TRANSLATE_NOOP\\(\"([A-Za-z]+)\", text\\)")
        string(REGEX REPLACE "([^A-Za-z_])T\\(\"" "\\1QT_TRANSLATE_NOOP(\"${CMAKE_MATCH_1}\", \"" text "${text}")
        file(WRITE ${WORK_DIR}/${source} "${text}")
    else()
        file(COPY_FILE ${SOURCE_DIR}/${source} ${WORK_DIR}/${source} ONLY_IF_DIFFERENT RESULT ignored)
        if(NOT EXISTS ${WORK_DIR}/${source})
            get_filename_component(folder ${WORK_DIR}/${source} DIRECTORY)
            file(MAKE_DIRECTORY ${folder})
            file(COPY_FILE ${SOURCE_DIR}/${source} ${WORK_DIR}/${source})
        endif()
    endif()
    string(APPEND copies "${WORK_DIR}/${source}\n")
endforeach()
file(WRITE ${WORK_DIR}/sources "${copies}")

set(options -silent -I ${WORK_DIR} -no-obsolete -locations none) # -I: else classes lose their namespace
file(GLOB translations ${TS_DIR}/colloquy_*.ts)
list(FILTER translations EXCLUDE REGEX "colloquy_en.ts$")
execute_process(COMMAND ${LUPDATE} ${options} @${WORK_DIR}/sources -ts ${translations}
    COMMAND_ERROR_IS_FATAL ANY)
# The source is English (UK): its file holds nothing but plural forms.
execute_process(COMMAND ${LUPDATE} ${options} -pluralonly @${WORK_DIR}/sources -ts ${TS_DIR}/colloquy_en.ts
    COMMAND_ERROR_IS_FATAL ANY)
