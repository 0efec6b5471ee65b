using System.Globalization;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Uncertainty;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>One number of a default that a reader can try.</summary>
/// <param name="Id">The default.</param>
/// <param name="Number">Which of its numbers.</param>
/// <param name="Shipped">What we ship.</param>
/// <param name="Text">What stands in the field.</param>
internal sealed record TrialField(DefaultId Id, string Number, decimal Shipped, string Text)
{
    private static readonly DefaultId[] Foremost =
    [
        DefaultId.JointRange, DefaultId.SavingAgainstAlone, DefaultId.SavingAgainstToday, DefaultId.SetUpEstimate, DefaultId.SetUpOverrun,
        DefaultId.DelayMonths, DefaultId.ClientRole, DefaultId.Friction,
    ];

    public string Name => NameOf(Id, Number);

    /// <summary>What we ship, as it would stand in the field.</summary>
    public string ShippedText => Show.Trimmed(Shipped * Factor, 4);

    /// <summary>Which of the numbers it is, in words.</summary>
    public string Part => DefaultWords.Part(Id, Number);

    public string Label { get; private init; } = "";

    /// <summary>What a shown number is of the stored one: a fraction is shown as a percentage.</summary>
    public decimal Factor => DefaultWords.Factor(Id);

    public NumberRule Rule
    {
        get
        {
            var shape = DefaultShape.Of(Id);
            return new(shape.Least * Factor, shape.Most * Factor, Id == DefaultId.Years ? 0 : 4, Shipped * Factor);
        }
    }

    /// <summary>Left end of the slider.</summary>
    public decimal From { get; private init; }

    /// <summary>Right end of the slider.</summary>
    public decimal To { get; private init; }

    /// <summary>Whether its numbers go up one by one, so that a slider takes its neighbours along.</summary>
    public bool IsRising => !DefaultShape.Of(Id).IsList;

    /// <summary>Among those that mostly matter.</summary>
    public bool IsForemost => Foremost.Contains(Id);

    public decimal Step => Id == DefaultId.Years || To - From > 40 ? 1 : (To - From) > 4 ? 0.5m : 0.01m;

    public static string NameOf(DefaultId id, string number) => $"{JsonNames.Of(id)}.{number}";

    public static IEnumerable<TrialField> Of(UncertaintyDefault one)
    {
        var (shape, factor) = (DefaultShape.Of(one.Id), DefaultWords.Factor(one.Id));
        var (low, high) = one.Numbers.Count == 0 ? (0, 0) : (one.Numbers.Min(number => number.Value), one.Numbers.Max(number => number.Value));
        var room = high > low ? high - low : Math.Max(Math.Abs(high), 0.1m);
        return one.Numbers.Select(number => new TrialField(one.Id, number.Key, number.Value, Show.Trimmed(number.Value * factor, 4))
        {
            Label = one.Numbers.Count == 1 ? DefaultWords.Name(one) : $"{DefaultWords.Name(one)}, {DefaultWords.Part(one.Id, number.Key)}",
            From = shape.IsList ? shape.Least * factor : Math.Max(shape.Least, low - room) * factor,
            To = shape.IsList ? shape.Most * factor : Math.Min(shape.Most, high + room) * factor,
        });
    }

    /// <summary>A number as an attribute of the form, for the slider.</summary>
    public static string Plain(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
