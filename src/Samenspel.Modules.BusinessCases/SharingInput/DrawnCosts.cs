using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Memberships;
using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Outlook;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.SharingInput;

/// <summary>Puts medians of the case under uncertainty in the place of the certain amounts.</summary>
internal sealed class DrawnCosts(OutlookBook book)
{
    public async Task<Outcome<SharedCase>> OfAsync(SharedCase certain, BusinessCaseFile file, SharedQuestion asked, CancellationToken cancellation)
    {
        var question = new OutlookQuestion(file, UncertaintyDefaults.Shipped, [], OutlookRun.Standard);
        var outcome = await book.NumbersAsync(question, cancellation);
        if (!outcome.TryGet(out var numbers))
        {
            return certain with { CannotBeDrawn = outcome.Refusals };
        }

        string[] keys = [.. numbers.Case.Situations.Where(situation => situation.Kind == SituationKind.Together).Select(situation => situation.Key)];
        var variant = string.IsNullOrEmpty(asked.Variant) ? keys[0] : asked.Variant;
        if (!keys.Contains(variant, StringComparer.Ordinal))
        {
            return new Refusal(
                RefusalKind.Invalid, "business-case.unknown-variant",
                Phrase.With(CasePageTexts.NotAChoice, OutlookTexts.Variant_Choice, Exchange.JsonPath.Short(variant), string.Join(", ", keys)), SharedQuestion.VariantName);
        }

        int? year = asked.Measure == SharedMeasure.PresentValue ? null : numbers.Years;
        var known = Medians(certain, numbers, variant, year) with
        {
            Measure = asked.Measure,
            Variants = [.. keys.Select(key => new SharedVariant(key, LineNames.Variant(file, key)))],
            Variant = variant,
            Years = numbers.Years,
        };
        return known.WhyNoGroups == GroupsMissing.None ? WithGroups(known, await book.GroupsAsync(question, variant, year, cancellation)) : known;
    }

    private static SharedCase Medians(SharedCase certain, OutlookNumbers numbers, string variant, int? year)
    {
        var joint = Median(numbers, variant, null, year);
        return certain with
        {
            Participants =
            [
                .. certain.Participants.Select(participant => participant with
                {
                    CentsToday = Median(numbers, UncertainCaseResult.Today, participant.Key, year),
                    CentsAlone = Median(numbers, UncertainCaseResult.Alone, participant.Key, year),
                }),
            ],
            Joint = null,
            JointFte = null,
            JointCents = joint,
            Rule = null,
            GroupCents = null,
            WhyNoGroups = joint is null ? GroupsMissing.NoJoint
                : certain.Participants.Count > GroupCosts.MaxMembers ? GroupsMissing.TooMany
                : !OutlookRun.CanShrink(numbers.File) ? GroupsMissing.NoRule
                : GroupsMissing.None,
        };
    }

    // All amounts of the test come from the same draws, so that the column of each alone is that of the groups of one.
    private static SharedCase WithGroups(SharedCase known, GroupCosts costs)
    {
        if (costs.Note != GroupCostsNote.Found)
        {
            return known with { WhyNoGroups = GroupsMissing.MissingFigures };
        }

        long[] cents = [.. costs.Groups.Select(group => Cents(group.Figures!.P50))];
        return known with
        {
            Participants = [.. known.Participants.Select((participant, i) => participant with { CentsAlone = cents[1 << i] })],
            JointCents = cents[^1],
            GroupCents = cents,
            Drawn = costs,
        };
    }

    private static long? Median(OutlookNumbers numbers, string situation, string? partner, int? year)
    {
        var cost = numbers.Euro.Costs.FirstOrDefault(one => one.Situation == situation && one.Partner == partner);
        return At(cost, year) is { } spread ? Cents(spread.P50) : null;
    }

    private static Spread? At(Cost? cost, int? year) => year is { } known ? cost?.Years?[known - 1] : cost?.PresentValue;

    private static long Cents(double euros) => (long)Math.Round(euros * 100);
}
