using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Comparing;

/// <summary>What the address asks: which keys, of which end of the joint figure, shown how, and which transition.</summary>
internal sealed record SharingQuestion
{
    public const string KeysName = "sleutels";
    public const string EndName = "grondslag";
    public const string ShowName = "toon";
    public const string MeasureName = "rekenwijze";
    public const string ToName = "naar";
    public const string YearsName = "jaren";
    public const string CapName = "plafond";
    public const string FloorName = "bodem";

    /// <summary>More columns than this nobody reads side by side.</summary>
    public const int MostKeys = 8;

    private const int MostYears = 15;
    private static readonly NumberRule YearRule = new(1, MostYears, 0, 4);
    private static readonly NumberRule CapRule = new(0, 1000, 1, 10);
    private static readonly NumberRule FloorRule = new(0, 100, 1, 5);

    /// <summary>Codes of keys; null: nobody chose.</summary>
    public IReadOnlyList<string>? Keys { get; init; }

    public JointEnd End { get; init; } = JointEnd.Middle;

    public SharedMeasure Measure { get; init; }

    /// <summary>Key of the variant under uncertainty; null: the standard one.</summary>
    public string? Variant { get; init; }

    public ShownAmount Show { get; init; }

    /// <summary>Code of the key that the transition leads to; null: nobody chose.</summary>
    public string? To { get; init; }

    public int? Years { get; init; }

    /// <summary>The most that a share may rise in a year, in percent of the year before.</summary>
    public decimal? Cap { get; init; }

    /// <summary>The most that it may fall.</summary>
    public decimal? Floor { get; init; }

    /// <summary>What was typed where it is no such number, by field: the form shows it again.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>();

    /// <returns>What is asked and everything that is wrong with it; what is wrong is left as if nobody chose.</returns>
    public static (SharingQuestion Question, IReadOnlyList<Refusal> Refusals) Read(IQueryCollection query)
    {
        var refusals = new List<Refusal>();
        string[] keys = [.. query[KeysName].SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal)];
        if (keys.Length > MostKeys)
        {
            refusals.Add(new(RefusalKind.Invalid, "cost-sharing.too-many-keys", Phrase.With(SharingTexts.Choice_TooMany, MostKeys), KeysName));
        }

        // The form of the page names the variant of before when it goes back to the certain year; an address that names no measure means something else.
        var measure = Chosen(query, MeasureName, SharingTexts.Choice_Measure, MeasureNames, SharedMeasure.Certain, refusals);
        var variant = Word(query, SharedQuestion.VariantName);
        if (variant is not null && Word(query, MeasureName) is null)
        {
            refusals.Add(new(RefusalKind.Invalid, "cost-sharing.variant-without-measure", SharingTexts.Choice_VariantAlone, MeasureName));
        }

        var question = new SharingQuestion
        {
            Keys = keys.Length is 0 or > MostKeys ? null : keys,
            End = Chosen(query, EndName, SharingTexts.Choice_End, EndNames, JointEnd.Middle, refusals),
            Measure = measure,
            Variant = measure == SharedMeasure.Certain ? null : variant,
            Show = Chosen(query, ShowName, SharingTexts.Choice_Show, ShowNames, ShownAmount.Euro, refusals),
            To = Word(query, ToName),
            Years = (int?)Number(query, YearsName, SharingTexts.Growth_Years, YearRule, refusals),
            Cap = Number(query, CapName, SharingTexts.Growth_Cap, CapRule, refusals),
            Floor = Number(query, FloorName, SharingTexts.Growth_Floor, FloorRule, refusals),
        };
        string[] typed = [YearsName, CapName, FloorName];
        return (
            question with
            {
                Typed = typed.Where(name => refusals.Exists(refusal => refusal.Field == name)).ToDictionary(name => name, name => query[name].ToString(), StringComparer.Ordinal),
            },
            refusals);
    }

    /// <summary>The words of an address.</summary>
    public static string NameOf(JointEnd end) => EndNames.First(one => one.Value == end).Name;

    public static string NameOf(SharedMeasure measure) => MeasureNames.First(one => one.Value == measure).Name;

    public static string NameOf(ShownAmount show) => ShowNames.First(one => one.Value == show).Name;

    public static readonly IReadOnlyList<(string Name, JointEnd Value)> EndNames = [("laag", JointEnd.Low), ("midden", JointEnd.Middle), ("hoog", JointEnd.High)];

    public static readonly IReadOnlyList<(string Name, SharedMeasure Value)> MeasureNames =
        [("zeker", SharedMeasure.Certain), ("jaar", SharedMeasure.UncertainYear), ("contant", SharedMeasure.PresentValue)];

    /// <summary>Which cost is asked of the business case.</summary>
    public SharedQuestion Shared => new(End, Measure, Variant);

    public static readonly IReadOnlyList<(string Name, ShownAmount Value)> ShowNames =
    [
        ("euro", ShownAmount.Euro), ("per-inwoner", ShownAmount.PerInhabitant), ("tegenover-vandaag", ShownAmount.AgainstToday),
        ("tegenover-alleen", ShownAmount.AgainstAlone),
    ];

    /// <summary>The same choice as parts of an address.</summary>
    public IEnumerable<(string Name, string? Value)> Query() =>
    [
        .. (Keys ?? []).Select(key => (KeysName, (string?)key)),
        (EndName, End == JointEnd.Middle ? null : NameOf(End)),
        (MeasureName, Measure == SharedMeasure.Certain ? null : NameOf(Measure)),
        (SharedQuestion.VariantName, Variant),
        (ShowName, Show == ShownAmount.Euro ? null : NameOf(Show)),
        .. Growth(),
    ];

    /// <summary>The part of it that is about the transition.</summary>
    public IEnumerable<(string Name, string? Value)> Growth() =>
    [
        (ToName, To),
        (YearsName, Years?.ToString(CultureInfo.InvariantCulture)),
        (CapName, Cap?.ToString("0.####", CultureInfo.InvariantCulture)),
        (FloorName, Floor?.ToString("0.####", CultureInfo.InvariantCulture)),
    ];

    private static string? Word(IQueryCollection query, string name) => query[name].ToString() is { Length: > 0 } word ? word : null;

    private static T Chosen<T>(IQueryCollection query, string name, string label, IReadOnlyList<(string Name, T Value)> names, T otherwise, List<Refusal> refusals)
        where T : struct
    {
        if (Word(query, name) is not { } word)
        {
            return otherwise;
        }

        foreach (var known in names)
        {
            if (known.Name == word)
            {
                return known.Value;
            }
        }

        refusals.Add(NotAChoice(label, word, string.Join(", ", names.Select(one => one.Name)), name));
        return otherwise;
    }

    public static Refusal NotAChoice(string label, string word, string choices, string field) => new(
        RefusalKind.Invalid, "cost-sharing.unknown-value", Phrase.With(SharingTexts.Choice_Unknown, label, Short(word), choices), field);

    private static string Short(string word)
    {
        var line = LineInput.Read(word);
        return line.Length > 60 ? line[..(char.IsHighSurrogate(line[59]) ? 59 : 60)] + "…" : line;
    }

    private static decimal? Number(IQueryCollection query, string name, string label, NumberRule rule, List<Refusal> refusals)
    {
        if (Word(query, name) is not { } word)
        {
            return null;
        }

        var read = rule.Read(word, label, name);
        refusals.AddRange(read.Refusals);
        return read.TryGet(out var number) ? number : null;
    }
}
