using System.Globalization;
using System.Text.Json;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Terms;

/// <summary>Goals, transition and settlement as the API reads and gives them.</summary>
/// <param name="Goals">The most important first.</param>
/// <param name="Transition">Null when nothing was agreed.</param>
/// <param name="Settlement">Null when nothing was agreed.</param>
[ApiName("KostenverdelingAfspraken")]
internal sealed record TermsBody(IReadOnlyList<string?>? Goals, TransitionBody? Transition, SettlementBody? Settlement)
{
    public static TermsBody Of(TermsDocument terms) => new(
        [.. terms.Goals.Select(NameOf)],
        terms.Growth is { } growth ? new(growth.Key, growth.Years, growth.MaxRise, growth.MaxFall) : null,
        terms.Settlement is { } settlement ? new(settlement.ReservePercent, settlement.ChargePercent, settlement.Review) : null);

    /// <summary>The goals in their order; what is no goal, or was named before, is told at its place.</summary>
    public IReadOnlyList<SharingGoal> ReadGoals(List<Refusal> refusals)
    {
        var goals = new List<SharingGoal>();
        for (var place = 0; place < (Goals?.Count ?? 0); place++)
        {
            var field = string.Create(CultureInfo.InvariantCulture, $"goals[{place}]");
            var word = Goals![place] ?? "";
            if (!Enum.GetValues<SharingGoal>().Any(goal => NameOf(goal) == word))
            {
                refusals.Add(SharingQuestion.NotAChoice(SharingTexts.Goals_Heading, word, string.Join(", ", Enum.GetValues<SharingGoal>().Select(NameOf)), field));
            }
            else if (goals.Exists(goal => NameOf(goal) == word))
            {
                refusals.Add(new(RefusalKind.Invalid, "cost-sharing.goal-repeated", Phrase.With(SharingTexts.Goals_Repeated, word), field));
            }
            else
            {
                goals.Add(Enum.GetValues<SharingGoal>().First(goal => NameOf(goal) == word));
            }
        }

        return goals;
    }

    public GrowthTerms? ReadGrowth(IReadOnlyCollection<string> known, List<Refusal> refusals)
    {
        if (Transition is not { } sent)
        {
            return null;
        }

        if (!known.Contains(sent.Key ?? "", StringComparer.Ordinal))
        {
            refusals.Add(new(RefusalKind.Invalid, "cost-sharing.growth-key", SharingTexts.Terms_KeyWanted, "transition.key"));
        }

        var years = Number(sent.Years, TermsForm.YearRule, SharingTexts.Growth_Years, "transition.years", refusals);
        var rise = sent.MaxRise is null ? null : Number(sent.MaxRise, TermsForm.RiseRule, SharingTexts.Growth_Cap, "transition.maxRise", refusals);
        var fall = sent.MaxFall is null ? null : Number(sent.MaxFall, TermsForm.PercentRule, SharingTexts.Growth_Floor, "transition.maxFall", refusals);
        return new(sent.Key ?? "", (int)(years ?? 1), rise, fall);
    }

    public SettlementTerms? ReadSettlement(List<Refusal> refusals)
    {
        if (Settlement is not { } sent)
        {
            return null;
        }

        var reserve = Number(sent.ReservePercent, TermsForm.PercentRule, SharingTexts.Terms_Reserve, "settlement.reservePercent", refusals);
        var charge = Number(sent.ChargePercent, TermsForm.PercentRule, SharingTexts.Terms_Charge, "settlement.chargePercent", refusals);
        var review = LineInput.Read(sent.Review);
        if (review.Length > TermsForm.ReviewMaxLength)
        {
            refusals.Add(new(RefusalKind.Invalid, "cost-sharing.review", Phrase.With(SharingTexts.Terms_ReviewTooLong, TermsForm.ReviewMaxLength), "settlement.review"));
        }

        return new(reserve ?? 0, charge ?? 0, review);
    }

    private static string NameOf(SharingGoal goal) => JsonNamingPolicy.CamelCase.ConvertName(goal.ToString());

    private static decimal? Number(decimal? sent, NumberRule rule, string label, string field, List<Refusal> refusals)
    {
        var read = rule.Of(sent, label, field);
        refusals.AddRange(read.Refusals);
        return read.TryGet(out var number) ? number : null;
    }
}

/// <summary>The transition that was agreed.</summary>
/// <param name="Key">Code of the key it leads to.</param>
/// <param name="Years">How many years it takes.</param>
/// <param name="MaxRise">The most that a share may rise in a year, in percent; null: no limit.</param>
/// <param name="MaxFall">The most that it may fall.</param>
[ApiName("KostenverdelingIngroei")]
internal sealed record TransitionBody(string? Key, decimal? Years, decimal? MaxRise, decimal? MaxFall);

/// <summary>The settlement that was agreed.</summary>
/// <param name="ReservePercent">A surplus first fills the reserve to this part of the budget.</param>
/// <param name="ChargePercent">A shortage is charged by the key up to this part of the budget.</param>
/// <param name="Review">When the key is weighed again.</param>
[ApiName("KostenverdelingAfrekening")]
internal sealed record SettlementBody(decimal? ReservePercent, decimal? ChargePercent, string? Review);
