// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/samplecourse.h"
#include "core/actions/studies.h"

namespace colloquy {

using namespace Qt::StringLiterals;

QString samplePassphrase()
{
    return u"nothing here is real"_s;
}

qint64 sampleNow()
{
    return SampleCourse::read().now;
}

Result<CreatedStudy> createSample(const QString &path, const KdfCost &cost)
{
    SampleCourse course = SampleCourse::read();
    CreateStudy request;
    request.path = path;
    request.title = course.title;
    request.opens = course.opens;
    request.ends = course.ends;
    request.passphrase = samplePassphrase();
    request.cost = cost;
    request.sample = true;
    request.clock = course.begin();
    Result<CreatedStudy> created = createStudy(request);
    if (!created)
        return created;
    if (const Outcome played = course.play(*created->workspace); !played)
        return played.error();
    created->workspace->forgetSteps();
    return created;
}

} // namespace colloquy
