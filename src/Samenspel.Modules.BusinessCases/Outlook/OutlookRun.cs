using System.Security.Cryptography;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Influences;
using Samenspel.Engine.Uncertainty.Memberships;
using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.BusinessCases.Uncertainty;

namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>Asks the engine what a page shows.</summary>
internal static class OutlookRun
{
    /// <summary>How every page computes: the points and the seed of the command line, so that it gives the same digits.</summary>
    public static readonly RunOptions Standard = new() { Threads = Math.Clamp(Environment.ProcessorCount, 1, 4) };

    /// <summary>Shares of the variance need fewer points than tails.</summary>
    private const int MostForShares = 1 << 12;

    /// <summary>Beyond so many members there are so many groups that each gets fewer points.</summary>
    private const int ManyMembers = 8;

    private const int FewPoints = 1 << 11;

    public static Outcome<OutlookNumbers> Numbers(OutlookQuestion question, RunWatch? watch = null)
    {
        var (file, left) = (question.File, question.Left);
        if (UncertainBusinessCase.Refusals(file, question.Defaults) is { Count: > 0 } refusals)
        {
            return refusals.ToList();
        }

        if (left.Count > 0 && !CanShrink(file))
        {
            return new Refusal(RefusalKind.Conflict, "business-case.no-rule-for-fewer", OutlookTexts.Members_NoRule);
        }

        var mapped = CaseMapping.Of(file, question.Defaults);
        var input = Only(mapped.Euro, left);
        return new OutlookNumbers(
            file with { Participants = [.. file.Participants.Where(participant => !left.Contains(participant.Id))] },
            Convert.ToHexStringLower(SHA256.HashData(BusinessCaseFiles.Write(file))),
            question.Defaults,
            mapped.Defaults,
            input.Years,
            CaseCalculation.Of(input, question.Options, watch),
            [.. mapped.Missing.Where(missing => !left.Contains(missing.Participant))],
            input);
    }

    /// <summary>The same and all else that a page shows, for a case of which the numbers could be computed.</summary>
    public static OutlookInfluences Influences(OutlookQuestion question, string variant, CancellationToken cancellation)
    {
        var mapped = CaseMapping.Of(question.File, question.Defaults);
        var (input, staff) = (Only(mapped.Euro, question.Left), Only(mapped.Fte, question.Left));
        var watch = new RunWatch(Cancellation: cancellation);
        var members = input.Partners.Count(partner => partner.IsMember);
        var groups = question.Options with { Draws = members > ManyMembers ? FewPoints : question.Options.Draws };
        var shares = question.Options with { Draws = Math.Min(MostForShares, question.Options.Draws) };
        return new(
            variant,
            CaseCalculation.Of(staff, question.Options, watch),
            OneOff(input, question.Options, watch),
            Baselines(input).ToDictionary(
                baseline => baseline,
                baseline => new BaselineInfluences(
                    TornadoCalculation.Of(input, variant, baseline),
                    SensitivityCalculation.Of(input, variant, baseline, shares, watch),
                    CanShrink(question.File) ? MembershipCalculation.Of(input, variant, baseline, groups, watch) : null),
                StringComparer.Ordinal));
    }

    /// <summary>What every group of members would pay, in one year or in all.</summary>
    public static GroupCosts Groups(OutlookQuestion question, string variant, int? year, CancellationToken cancellation)
    {
        var input = Only(CaseMapping.Of(question.File, question.Defaults).Euro, question.Left);
        var options = input.Partners.Count(partner => partner.IsMember) > ManyMembers ? question.Options with { Draws = FewPoints } : question.Options;
        return GroupCosts.Of(input, variant, UncertainCaseResult.Alone, year, options, new RunWatch(Cancellation: cancellation));
    }

    /// <summary>
    /// Whether the case says what fewer members need together. One joint figure without a rule says nothing about that, and to leave it as it is
    /// would be an answer that nobody gave.
    /// </summary>
    public static bool CanShrink(BusinessCaseFile file) => file.Joint is null || file.Rule is not null;

    public static IEnumerable<string> Baselines(UncertainCase input) =>
        input.Situations.Where(situation => situation.Kind != SituationKind.Together).Select(situation => situation.Key);

    // Who is taken out stays in the case as one that can join, so that the table of who leaves can say what then happens.
    private static UncertainCase Only(UncertainCase all, IReadOnlyList<string> left) => left.Count == 0
        ? all
        : all with { Partners = [.. all.Partners.Select(partner => left.Contains(partner.Key) ? partner with { IsMember = false } : partner)] };

    private static Dictionary<string, Spread?> OneOff(UncertainCase input, RunOptions options, RunWatch watch)
    {
        CostLine[] lines = [.. input.Lines.Where(line => line.Timing == LineTiming.OneOff)];
        var variants = input.Situations.Where(situation => situation.Kind == SituationKind.Together).ToList();
        if (lines.Length == 0)
        {
            return variants.ToDictionary(variant => variant.Key, _ => (Spread?)null, StringComparer.Ordinal);
        }

        var once = input with
        {
            Lines = lines,
            Groups = [.. input.Groups.Where(group => group.Key == input.DelayGroup || lines.Any(line => line.Group == group.Key))],
        };
        var costs = CaseCalculation.Of(once, options, watch).Costs;
        return variants.ToDictionary(
            variant => variant.Key, variant => costs.Single(cost => cost.Situation == variant.Key && cost.Partner is null).PresentValue, StringComparer.Ordinal);
    }
}
