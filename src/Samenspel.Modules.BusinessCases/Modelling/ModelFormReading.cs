using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Figures;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>Reads the fields of a form of the model; what cannot be read is refused at its field, with the field's label.</summary>
internal sealed class ModelFormReading(FormValues values, Func<string, string> labelOf)
{
    private const decimal Example = 1_250;
    private readonly FiguresReading _read = new();

    public IReadOnlyList<Refusal> Unreadable => _read.Refusals;

    public string? Text(string name) => values[name] is { Length: > 0 } text ? text : null;

    public decimal? Number(string name, decimal example = Example) => _read.Number(name, labelOf(name), values[name], example);

    /// <summary>A part between 0 and 1, typed as a percentage.</summary>
    public decimal? Percentage(string name)
    {
        var number = Number(name, 21);
        if (number is null or (>= 0 and <= 100))
        {
            return number / 100;
        }

        _read.Refuse("out-of-range", name, Phrase.With(ModelTexts.Form_NotAPercentage, labelOf(name)));
        return null;
    }

    /// <summary>A required number; nought stands in for one that is not there.</summary>
    public decimal Needed(string name, decimal example = Example)
    {
        var number = Number(name, example);
        if (values[name].Length == 0)
        {
            _read.Refuse("missing", name, Phrase.With(ModelTexts.Form_NumberMissing, labelOf(name)));
        }

        return number ?? 0;
    }

    /// <summary>Several numbers with semicolons or spaces between them.</summary>
    public IReadOnlyList<decimal> Numbers(string name)
    {
        var texts = values[name].Split([';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (texts.FirstOrDefault(text => NumberInput.Read(text) is null) is { } wrong)
        {
            _read.Refuse("not-a-number", name, Phrase.With(ModelTexts.Form_NotNumbers, labelOf(name), wrong, Show.Trimmed(0.4m), Show.Trimmed(0.6m)));
            return [];
        }

        // Without zeros at the end, so that a message says what was typed.
        return [.. texts.Select(text => NumberInput.Read(text)!.Value / 1.0000000000000000000000000000m)];
    }

    public TEnum? Word<TEnum>(string name, IReadOnlyList<Choice> choices)
        where TEnum : struct, Enum => _read.Word<TEnum>(name, labelOf(name), values[name], choices);

    public bool Flag(string name) => values[name] == "true";

    public FigureQuality? Quality(string name) => Word<FigureQuality>(name, FormChoices.Qualities());

    /// <summary>A source by its title and place; without a title there is none.</summary>
    /// <param name="name">The first part of the names of both fields.</param>
    /// <param name="former">What was there; its date, address and other language stay when the words did not change.</param>
    public CaseSource? Source(string name, CaseSource? former)
    {
        if (Text($"{name}.title") is not { } title)
        {
            return null;
        }

        var typed = new CaseSource(title, former?.Date, Text($"{name}.place"));
        return former is null ? typed : FormSource.Kept(typed, former);
    }

    /// <summary>What was typed in the language of the page; the other language stays when nothing changed.</summary>
    public LocalText Local(string name, LocalText? former)
    {
        var text = values[name];
        return former is not null && former.In(CultureInfo.CurrentUICulture) == text ? former : new(text);
    }
}
