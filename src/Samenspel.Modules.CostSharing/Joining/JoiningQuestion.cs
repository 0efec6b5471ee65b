using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Joining;

/// <summary>What the address asks: who joins, by which key, and what the others paid once.</summary>
internal sealed class JoiningQuestion
{
    public const string WhoName = "wie";
    public const string KeyName = "sleutel";

    /// <summary>More than these nobody fills in on one page.</summary>
    public const int MostInvestments = 10;

    private const int FirstYear = 1950;
    private const int LastYear = 2100;
    private const int WordsMaxLength = 120;
    private static readonly NumberRule AmountRule = new(0.01m, 1_000_000_000, 2, 250_000);
    private static readonly NumberRule RestRule = new(0, 100, 1, 60);
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private JoiningQuestion(IQueryCollection query)
    {
        foreach (var (name, value) in query)
        {
            _values[name] = LineInput.Read(value.ToString());
        }

        for (var row = 0; row < MostInvestments; row++)
        {
            ReadRow(row);
        }
    }

    public string this[string name] => _values.GetValueOrDefault(name) ?? "";

    /// <summary>Whether anything was asked; without it the page only explains.</summary>
    public bool IsAsked => this[WhoName].Length > 0 || this[KeyName].Length > 0 || LastRow >= 0;

    public List<JoiningInvestment> Investments { get; } = [];

    public List<Refusal> Refusals { get; } = [];

    /// <summary>How many rows the form shows: those that are filled in, and room for more.</summary>
    public int Rows => Math.Min(MostInvestments, Math.Max(3, LastRow + 3));

    private int LastRow => Enumerable.Range(0, MostInvestments).LastOrDefault(IsFilled, -1);

    public static JoiningQuestion Read(IQueryCollection query) => new(query);

    public static string NameField(int row) => Field(row, "naam");

    public static string YearField(int row) => Field(row, "jaar");

    public static string AmountField(int row) => Field(row, "bedrag");

    public static string RestField(int row) => Field(row, "rest");

    public static string SourceField(int row) => Field(row, "bron");

    private static string Field(int row, string part) => string.Create(CultureInfo.InvariantCulture, $"investering.{row + 1}.{part}");

    private bool IsFilled(int row) => new[] { NameField(row), YearField(row), AmountField(row), RestField(row), SourceField(row) }.Any(field => this[field].Length > 0);

    private void ReadRow(int row)
    {
        if (!IsFilled(row))
        {
            return;
        }

        Words(NameField(row), Phrase.With(SharingTexts.Join_Name, row + 1));
        Words(SourceField(row), Phrase.With(SharingTexts.Join_Source, row + 1));
        if (!int.TryParse(this[YearField(row)], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < FirstYear or > LastYear)
        {
            Refusals.Add(new(RefusalKind.Invalid, "cost-sharing.investment-year", Phrase.With(SharingTexts.Join_YearWanted, row + 1, $"{FirstYear}", $"{LastYear}"), YearField(row)));
        }

        var amount = AmountRule.Read(this[AmountField(row)], Phrase.With(SharingTexts.Join_Amount, row + 1), AmountField(row));
        var rest = RestRule.Read(this[RestField(row)], Phrase.With(SharingTexts.Join_Rest, row + 1), RestField(row));
        Refusals.AddRange(amount.Refusals);
        Refusals.AddRange(rest.Refusals);
        if (amount.TryGet(out var euro) && rest.TryGet(out var percent))
        {
            Investments.Add(new(this[NameField(row)], year, (long)(euro * 100), percent, this[SourceField(row)]));
        }
    }

    private void Words(string field, string label)
    {
        if (this[field].Length is 0 or > WordsMaxLength)
        {
            Refusals.Add(new(RefusalKind.Invalid, "cost-sharing.investment-words", Phrase.With(SharingTexts.Join_WordsWanted, label, WordsMaxLength), field));
        }
    }
}
