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

    private static readonly NumberRule AmountRule = JoiningRules.Amount;
    private static readonly NumberRule RestRule = JoiningRules.Rest;
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

    private JoiningQuestion(string who, string key) => (_values[WhoName], _values[KeyName]) = (who, key);

    public string this[string name] => _values.GetValueOrDefault(name) ?? "";

    /// <summary>Whether anything was asked; without it the page only explains.</summary>
    public bool IsAsked => this[WhoName].Length > 0 || this[KeyName].Length > 0 || LastRow >= 0;

    public List<JoiningInvestment> Investments { get; } = [];

    public List<Refusal> Refusals { get; } = [];

    /// <summary>How many rows the form shows: those that are filled in, and room for more.</summary>
    public int Rows => Math.Min(MostInvestments, Math.Max(3, LastRow + 3));

    private int LastRow => Enumerable.Range(0, MostInvestments).LastOrDefault(IsFilled, -1);

    public static JoiningQuestion Read(IQueryCollection query) => new(query);

    /// <summary>What a program asks; its investments and what is wrong with them are added to it.</summary>
    public static JoiningQuestion Of(string? who, string? key) => new(LineInput.Read(who), LineInput.Read(key));

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

        var year = int.TryParse(this[YearField(row)], NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        Refusals.AddRange(JoiningRules.Words(row, (this[NameField(row)], NameField(row)), (this[SourceField(row)], SourceField(row))));
        Refusals.AddRange(JoiningRules.Year(row, year, YearField(row)));

        var amount = AmountRule.Read(this[AmountField(row)], Phrase.With(SharingTexts.Join_Amount, row + 1), AmountField(row));
        var rest = RestRule.Read(this[RestField(row)], Phrase.With(SharingTexts.Join_Rest, row + 1), RestField(row));
        Refusals.AddRange(amount.Refusals);
        Refusals.AddRange(rest.Refusals);
        if (amount.TryGet(out var euro) && rest.TryGet(out var percent))
        {
            Investments.Add(new(this[NameField(row)], year, (long)(euro * 100), percent, this[SourceField(row)]));
        }
    }
}
