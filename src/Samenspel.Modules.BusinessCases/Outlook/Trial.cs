using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.BusinessCases.Uncertainty;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>Other numbers for the defaults, to see what they do. They stand in the address and nowhere else.</summary>
internal sealed class Trial
{
    /// <summary>How an address says that there is a trial in it.</summary>
    public const string Name = "proef";

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private Trial(IReadOnlyList<TrialField> fields, UncertaintyDefaults defaults, IReadOnlyList<TrialField> changed, IReadOnlyList<Refusal> faults) =>
        (Fields, Defaults, Changed, Faults) = (fields, defaults, changed, faults);

    /// <summary>Every number that can be tried, as it was typed.</summary>
    public IReadOnlyList<TrialField> Fields { get; }

    /// <summary>The defaults to compute with: those of the trial, or the shipped ones when something typed is wrong.</summary>
    public UncertaintyDefaults Defaults { get; }

    /// <summary>What differs from what we ship.</summary>
    public IReadOnlyList<TrialField> Changed { get; }

    public IReadOnlyList<Refusal> Faults { get; }

    public bool IsOn => Changed.Count > 0;

    /// <summary>What an address has to say for the same trial.</summary>
    public IEnumerable<(string Name, string? Value)> Query =>
        IsOn ? [(Name, "1"), .. Changed.Select(one => (one.Name, (string?)_values[one.Name]))] : [];

    /// <param name="shipped">The defaults without a trial.</param>
    /// <param name="used">Those that this case takes.</param>
    /// <param name="typed">What the address holds, by name of the field.</param>
    public static Trial Read(UncertaintyDefaults shipped, IReadOnlyList<UncertaintyDefault> used, IReadOnlyDictionary<string, string> typed)
    {
        var (values, faults) = (new Dictionary<string, decimal>(StringComparer.Ordinal), new List<Refusal>());
        var fields = used.SelectMany(TrialField.Of).Select(field => Typed(field, typed.GetValueOrDefault(field.Name), values, faults)).ToList();
        faults.AddRange(used.Where(one => !DefaultShape.Of(one.Id).IsList).SelectMany(one => NotRising(fields, one.Id, values)));
        if (faults.Count > 0)
        {
            return new(fields, shipped, [], faults);
        }

        var changed = fields.FindAll(field => values[field.Name] != field.Shipped);
        var trial = new Trial(fields, changed.Count == 0 ? shipped : With(shipped, changed, values), changed, []);

        // With four decimals no separator can be taken for one of thousands, in whatever language the address is opened.
        changed.ForEach(field => trial._values[field.Name] = (values[field.Name] * field.Factor).ToString("0.0000", CultureInfo.InvariantCulture));
        return trial;
    }

    // An emptied field is the default again.
    private static TrialField Typed(TrialField field, string? text, Dictionary<string, decimal> values, List<Refusal> faults)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            values[field.Name] = field.Shipped;
            return field;
        }

        var outcome = field.Rule.Read(text, field.Label, field.Name);
        if (!outcome.TryGet(out var shown))
        {
            faults.AddRange(outcome.Refusals);
            return field with { Text = text.Trim() };
        }

        values[field.Name] = shown / field.Factor;
        return field with { Text = Show.Trimmed(shown, 4) };
    }

    private static IEnumerable<Refusal> NotRising(List<TrialField> fields, DefaultId id, Dictionary<string, decimal> values)
    {
        var own = fields.FindAll(field => field.Id == id && values.ContainsKey(field.Name));
        return own.Zip(own.Skip(1)).Where(pair => values[pair.First.Name] > values[pair.Second.Name]).Select(pair => new Refusal(
            RefusalKind.Invalid,
            "business-case.low-above-high",
            $"{pair.Second.Label}: {Phrase.With(OutlookTexts.Trial_NotRising, pair.First.Part, pair.First.Text)}",
            pair.Second.Name));
    }

    private static UncertaintyDefaults With(UncertaintyDefaults shipped, IReadOnlyList<TrialField> changed, Dictionary<string, decimal> values)
    {
        var text = string.Join(';', changed.Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Name}={values[field.Name]}")));
        return shipped with
        {
            All =
            [
                .. shipped.All.Select(one => changed.Any(field => field.Id == one.Id)
                    ? one with { Numbers = [.. one.Numbers.Select(number => new KeyValuePair<string, decimal>(number.Key, values.GetValueOrDefault(TrialField.NameOf(one.Id, number.Key), number.Value)))] }
                    : one),
            ],
            Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{shipped.Hash};{text}"))),
        };
    }
}
