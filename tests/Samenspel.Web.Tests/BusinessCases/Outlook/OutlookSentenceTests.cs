using System.Globalization;
using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Outlook;

namespace Samenspel.Web.Tests.BusinessCases.Outlook;

/// <summary>The words for every outcome: dearer, cheaper or uncertain against each baseline, and with figures missing.</summary>
public sealed class OutlookSentenceTests
{
    [Theory]
    [InlineData(0.0, "vrijwel zeker duurder dan vandaag", "almost certainly dearer than today")]
    [InlineData(0.05, "vrijwel zeker duurder dan vandaag", "almost certainly dearer than today")]
    [InlineData(0.2, "waarschijnlijk duurder dan vandaag", "probably dearer than today")]
    [InlineData(0.5, "misschien goedkoper, misschien duurder dan vandaag", "perhaps cheaper, perhaps dearer than today")]
    [InlineData(0.7, "waarschijnlijk goedkoper dan vandaag", "probably cheaper than today")]
    [InlineData(0.95, "vrijwel zeker goedkoper dan vandaag", "almost certainly cheaper than today")]
    public void Clause_OfAChance_SaysHowSure(double chance, string dutch, string english)
    {
        var verdict = OutlookWords.Of(new Spread(1, -1, 0, 1, 2, 3, chance, null));

        Assert.Equal(dutch, In("nl-NL", () => OutlookWords.Clause(verdict, UncertainCaseResult.Today)));
        Assert.Equal(english, In("en-GB", () => OutlookWords.Clause(verdict, UncertainCaseResult.Today)));
    }

    [Fact]
    public void Clause_WithoutAnyDifference_SaysTheSame()
    {
        var verdict = OutlookWords.Of(new Spread(0, 0, 0, 0, 0, 0, 0, null));

        Assert.Equal("even duur als elk alleen", In("nl-NL", () => OutlookWords.Clause(verdict, UncertainCaseResult.Alone)));
    }

    [Theory]
    [InlineData(5, 5, "Over 7 jaar is samen vrijwel zeker duurder dan vandaag en vrijwel zeker goedkoper dan elk alleen.")]
    [InlineData(5, 19, "Over 7 jaar is samen vrijwel zeker goedkoper dan vandaag en vrijwel zeker goedkoper dan elk alleen.")]
    [InlineData(90, 5, "Over 7 jaar is samen vrijwel zeker duurder dan vandaag en vrijwel zeker duurder dan elk alleen.")]
    [InlineData(90, 200, "Over 7 jaar is samen vrijwel zeker duurder dan elk alleen en vrijwel zeker goedkoper dan vandaag.")]
    public void Sentence_OfACase_NamesTheDearerComparisonFirst(int joint, int today, string expected)
    {
        var numbers = Numbers(Case(joint, today, 20m));

        Assert.StartsWith(expected, In("nl-NL", () => OutlookWords.Sentence(numbers, UncertainCaseResult.Together)), StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_WithAFigureMissing_SaysWhichComparisonHasNoOutcome()
    {
        var numbers = Numbers(Case(5, null, 20m));

        var sentence = In("nl-NL", () => OutlookWords.Sentence(numbers, UncertainCaseResult.Together));

        Assert.Contains("Er is nog geen uitkomst", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_WithoutFigures_SaysThatThereIsNoOutcome()
    {
        var numbers = Numbers(Case(5, null, null));

        Assert.Equal(
            "Er is nog geen uitkomst tegenover vandaag en tegenover elk alleen: er ontbreken cijfers.",
            In("nl-NL", () => OutlookWords.Sentence(numbers, UncertainCaseResult.Together)));
        Assert.Equal(
            "There is no outcome yet against today and against each alone: figures are missing.",
            In("en-GB", () => OutlookWords.Sentence(numbers, UncertainCaseResult.Together)));
    }

    [Theory]
    [InlineData("1 2 3", "Het midden is vanaf het eerste jaar voordeel")]
    [InlineData("-1 -2 3", "Pas in jaar 3 draait het midden naar voordeel")]
    [InlineData("-1 2 -3", "Het voordeel dat het midden even heeft, gaat weer verloren")]
    [InlineData("-1 -2 -3", "Binnen 3 jaar draait het midden niet naar voordeel")]
    [InlineData("0 0 0", "In het midden is er geen verschil")]
    public void Finding_OfTheFan_SaysWhenTheMiddleTurns(string middles, string expected)
    {
        Spread[] years = [.. middles.Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture)).Select(middle => new Spread(middle, middle - 1, middle, middle, middle, middle + 1, 0.5, null))];

        Assert.Equal(expected, In("nl-NL", () => OutlookWords.FanFinding(new SavingFigures(years, years, new PayBack([0, 0, 0])))));
    }

    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(0.004, "minder dan 1")]
    [InlineData(0.59, "59")]
    [InlineData(0.997, "meer dan 99")]
    [InlineData(1.0, "100")]
    public void Count_OfAChance_DoesNotCallNearlyNoughtNought(double chance, string expected) => Assert.Equal(expected, In("nl-NL", () => OutlookWords.Count(chance)));

    [Theory]
    [InlineData(1_458_300.0, "+ € 1,46 mln")]
    [InlineData(-1_763_100.0, "− € 1,76 mln")]
    [InlineData(312_499.0, "+ € 312.000")]
    [InlineData(0.0, "€ 0")]
    [InlineData(-200.0, "€ 0")]
    public void Signed_Amounts_AreRoundedToWhatTheDrawsBear(double euros, string expected) =>
        Assert.Equal(expected, In("nl-NL", () => OutlookWords.Signed(euros)).Replace('\u00a0', ' '));

    private static OutlookNumbers Numbers(BusinessCaseFile file)
    {
        var outcome = OutlookRun.Numbers(new OutlookQuestion(file, UncertaintyDefaults.Shipped, [], new RunOptions(Draws: 2048)));
        Assert.True(outcome.TryGet(out var numbers), string.Join("; ", outcome.Refusals.Select(refusal => refusal.Message)));
        return numbers;
    }

    private static BusinessCaseFile Case(int joint, decimal? today, decimal? alone) => new(
        "Proef", new DateOnly(2026, 1, 1), new CaseSource("Proef"), "EUR", 2026, VatStance.NotApplicable, new CaseFigure(80_000),
        [.. Enumerable.Range(1, 3).Select(i => new CaseParticipant($"p{i}", $"P{i}", null, new CaseFigure(20_000), today is { } now ? new CaseFigure(now) : null, alone is { } later ? new CaseFigure(later) : null))],
        new JointFigure(joint, joint + 0.5m), null, null, [], []);

    private static string In(string culture, Func<string> words)
    {
        var (before, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo(culture), CultureInfo.GetCultureInfo(culture));
        try
        {
            return words();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, ui);
        }
    }
}
