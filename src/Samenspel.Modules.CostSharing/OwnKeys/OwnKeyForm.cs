using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.OwnKeys;

/// <summary>The form of a key: a name, four rows of percentage and basis, an amount for each participant.</summary>
internal sealed class OwnKeyForm
{
    public const int Rows = 4;
    public const string NameField = "name";
    public static readonly NumberRule PercentRule = new(0.0001m, 100, 4, 20);
    public static readonly NumberRule AmountRule = new(0.01m, 1_000_000_000, 2, 25_000);
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public string this[string name] => _values.GetValueOrDefault(name) ?? "";

    public static string PercentField(int row) => string.Create(CultureInfo.InvariantCulture, $"parts[{row}].percent");

    public static string BasisField(int row) => string.Create(CultureInfo.InvariantCulture, $"parts[{row}].basis");

    public static string AmountField(SharedParticipant participant) => $"additional.{participant.Key}";

    public static OwnKeyForm Posted(IFormCollection form)
    {
        var posted = new OwnKeyForm();
        foreach (var (name, text) in form)
        {
            posted._values[name] = LineInput.Read(text.ToString());
        }

        return posted;
    }

    /// <param name="own">Null for a new key.</param>
    /// <param name="known">The case.</param>
    public static OwnKeyForm Of(OwnKey? own, SharedCase known)
    {
        var form = new OwnKeyForm();
        form._values[NameField] = own?.Name ?? "";
        var parts = own?.Parts ?? [new(20, KeyBasis.Equal), new(80, KeyBasis.Inhabitants)];
        for (var row = 0; row < parts.Count; row++)
        {
            form._values[PercentField(row)] = Show.Trimmed(parts[row].Percent, 4);
            form._values[BasisField(row)] = parts[row].Basis.ToString();
        }

        foreach (var amount in own?.Additional ?? [])
        {
            if (known.Participants.FirstOrDefault(one => one.Id == amount.Participant) is { } participant)
            {
                form._values[AmountField(participant)] = Show.Trimmed(amount.Cents / 100m);
            }
        }

        return form;
    }

    /// <summary>Reads the form and names everything that is wrong, each at its field.</summary>
    /// <param name="known">The case.</param>
    /// <param name="number">Which key; zero for a new one.</param>
    public (OwnKey Key, IReadOnlyList<Refusal> Refusals) Read(SharedCase known, int number)
    {
        var refusals = new List<Refusal>();
        var name = this[NameField];
        OwnKeyCheck.Name(name, refusals);
        var (parts, rows) = ReadParts(refusals);
        var additional = ReadAdditional(known, refusals);
        var key = new OwnKey(number, name, parts, additional);
        if (refusals.TrueForAll(refusal => refusal.Field == NameField))
        {
            refusals.AddRange(OwnKeyCheck.Whole(key, known, new(
                part => PercentField(rows.Count == 0 ? 0 : rows[part]),
                part => BasisField(rows[part]),
                amount => AmountField(known.Participants.First(one => one.Id == amount.Participant)))));
        }

        return (key, refusals);
    }

    private (List<KeyPart> Parts, List<int> Rows) ReadParts(List<Refusal> refusals)
    {
        var (parts, rows) = (new List<KeyPart>(), new List<int>());
        for (var row = 0; row < Rows; row++)
        {
            var (percent, word) = (this[PercentField(row)], this[BasisField(row)]);
            if (percent.Length == 0 && word.Length == 0)
            {
                continue;
            }

            var read = PercentRule.Read(percent, Phrase.With(SharingTexts.Own_Percent, row + 1), PercentField(row));
            refusals.AddRange(read.Refusals);
            if (!Enum.TryParse<KeyBasis>(word, out var basis) || !Enum.IsDefined(basis))
            {
                refusals.Add(new(RefusalKind.Invalid, "cost-sharing.basis-wanted", Phrase.With(SharingTexts.Own_BasisWanted, row + 1), BasisField(row)));
            }
            else if (read.TryGet(out var part))
            {
                parts.Add(new(part, basis));
                rows.Add(row);
            }
        }

        return (parts, rows);
    }

    private List<AdditionalAmount> ReadAdditional(SharedCase known, List<Refusal> refusals)
    {
        var additional = new List<AdditionalAmount>();
        foreach (var participant in known.Participants)
        {
            if (this[AmountField(participant)] is not { Length: > 0 } text || NumberInput.Read(text) == 0)
            {
                continue;
            }

            var read = AmountRule.Read(text, Phrase.With(SharingTexts.Own_Amount, KeyWords.NameOf(participant)), AmountField(participant));
            refusals.AddRange(read.Refusals);
            if (read.TryGet(out var euro))
            {
                additional.Add(new(participant.Id, participant.Name, (long)(euro * 100)));
            }
        }

        return additional;
    }
}
