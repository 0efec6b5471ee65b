using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Joining;

/// <summary>An entry to compute, as it is sent. Amounts are euro.</summary>
/// <param name="Newcomer">The id of a participant.</param>
/// <param name="Key">A key of practice or of the dossier's own.</param>
[ApiName("Toetreding")]
internal sealed record EntryBody(string? Newcomer, string? Key, IReadOnlyList<InvestmentBody?>? Investments)
{
    public const string NewcomerField = "newcomer";
    public const string KeyField = "key";

    /// <summary>Names everything that is wrong, each at its place; the same is refused as on the page.</summary>
    public JoiningQuestion Read()
    {
        var question = JoiningQuestion.Of(Newcomer, Key);
        var sent = Investments ?? [];
        if (sent.Count > JoiningQuestion.MostInvestments)
        {
            question.Refusals.Add(new(
                RefusalKind.Invalid, "cost-sharing.too-many-investments", Phrase.With(SharingTexts.Join_TooMany, JoiningQuestion.MostInvestments), "investments"));
        }

        for (var row = 0; row < Math.Min(sent.Count, JoiningQuestion.MostInvestments); row++)
        {
            Add(question, row, sent[row] ?? new(null, null, null, null, null));
        }

        return question;
    }

    private static void Add(JoiningQuestion question, int row, InvestmentBody sent)
    {
        var (name, source, year) = (LineInput.Read(sent.Name), LineInput.Read(sent.Source), sent.Year ?? 0);
        question.Refusals.AddRange(JoiningRules.Words(row, (name, Field(row, "name")), (source, Field(row, "source"))));
        question.Refusals.AddRange(JoiningRules.Year(row, year, Field(row, "year")));
        var amount = JoiningRules.Amount.Of(sent.Amount, Phrase.With(SharingTexts.Join_Amount, row + 1), Field(row, "amount"));
        var rest = JoiningRules.Rest.Of(sent.RemainingPercent, Phrase.With(SharingTexts.Join_Rest, row + 1), Field(row, "remainingPercent"));
        question.Refusals.AddRange(amount.Refusals);
        question.Refusals.AddRange(rest.Refusals);
        if (amount.TryGet(out var euro) && rest.TryGet(out var percent))
        {
            question.Investments.Add(new(name, year, (long)(euro * 100), percent, source));
        }
    }

    private static string Field(int row, string name) => string.Create(CultureInfo.InvariantCulture, $"investments[{row}].{name}");
}

/// <summary>Something that the others paid once.</summary>
/// <param name="Amount">What was paid.</param>
/// <param name="RemainingPercent">Which part of it is of use still.</param>
/// <param name="Source">Where the amount stands.</param>
[ApiName("ToetredingInvestering")]
internal sealed record InvestmentBody(string? Name, int? Year, decimal? Amount, decimal? RemainingPercent, string? Source);
