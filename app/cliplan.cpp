// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "core/actions/plan.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

QJsonArray interviewsOf(const Plan &plan)
{
    QJsonArray array;
    for (const PlannedTime &planned : plan.interviews)
        array << toObject({{u"participant"_s, planned.code},
                           {u"start_utc"_s, utcText(planned.span.start)},
                           {u"end_utc"_s, utcText(planned.span.end)},
                           {u"interpreter"_s, orNull(planned.interpreterCode)}});
    return array;
}

QJsonArray leftOutOf(const Plan &plan)
{
    QJsonArray array;
    for (const LeftOut &left : plan.leftOut) {
        QStringList codes;
        for (const Finding &finding : left.why)
            codes << codeText(finding.code);
        codes.removeDuplicates();
        array << toObject({{u"participant"_s, left.code}, {u"why"_s, QJsonArray::fromStringList(codes)}});
    }
    return array;
}

Outcome makeOne(Invocation &in)
{
    MakePlan request;
    request.from = *in.date(u"from"_s);
    request.to = *in.date(u"to"_s);
    request.minutes = in.number(u"minutes"_s);
    request.mode = in.word<InterviewMode>(u"mode"_s).value_or(request.mode);
    request.targets = in.has(u"targets"_s);
    request.seconds = in.number(u"seconds"_s).value_or(request.seconds);
    const Result<Plan> plan = makePlan(in.study(), request);
    if (!plan)
        return plan.error();
    if (in.has(u"apply"_s)) {
        if (const auto applied = applyPlan(in.study(), {plan->interviews, in.decisions()}); !applied)
            return applied.error();
    }
    in.remark(plan->unread);
    in.out().record({{u"count"_s, plan->interviews.size()},
                     {u"optimal"_s, plan->optimal},
                     {u"interviews"_s, interviewsOf(*plan)},
                     {u"left_out"_s, leftOutOf(*plan)}});
    return {};
}

} // namespace

QList<Command> planCommands()
{
    return {
        {u"plan"_s,
         {u"STUDY"_s},
         u"Plans interviews with everybody who is eligible and not yet booked."_s,
         {{u"from"_s, u"DATE"_s, u"First day, in the study's zone."_s, Option::Required},
          {u"to"_s, u"DATE"_s, u"Last day, inclusive."_s, Option::Required},
          {u"minutes"_s, u"MIN"_s,
           u"How long each; 60 unless said. Whoever may be interviewed less long gets their longest."_s},
          {u"mode"_s, u"zoom|teams|phone|face_to_face"_s, u"For those who want no particular one."_s},
          {u"targets"_s, {}, u"Keeps to the groups' targets: the least first, never more than the most."_s},
          {u"seconds"_s, u"N"_s, u"How long to look for the best plan; 30 unless said."_s},
          {u"apply"_s, {}, u"Books the plan as proposed interviews; needs the passphrase."_s}},
         makeOne}};
}

} // namespace colloquy
