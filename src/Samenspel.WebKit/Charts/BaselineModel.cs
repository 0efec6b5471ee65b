using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Charts;

/// <summary>Today, together and each alone in one figure, because the two differences are never shown apart.</summary>
public sealed record BaselineModel
{
    /// <summary>The three situations.</summary>
    /// <param name="today">What is spent now.</param>
    /// <param name="joint">What working together takes; may be a range.</param>
    /// <param name="alone">What each alone would take.</param>
    /// <param name="format">How amounts are printed; differences get a sign.</param>
    /// <exception cref="ArgumentException">An amount is negative or not finite, or a range runs backwards.</exception>
    public BaselineModel(BaselineAmount today, BaselineAmount joint, BaselineAmount alone, ValueFormat format)
    {
        Today = Require(today, nameof(today));
        Joint = Require(joint, nameof(joint));
        Alone = Require(alone, nameof(alone));
        Format = format;
    }

    public BaselineAmount Today { get; }

    public BaselineAmount Joint { get; }

    public BaselineAmount Alone { get; }

    public ValueFormat Format { get; }

    internal string AgainstToday => Difference(Today);

    internal string AgainstAlone => Difference(Alone);

    internal string Amount(BaselineAmount amount) => Between(amount.Low, amount.Most, Format);

    internal static ChartTone Tone(double difference) => difference > 0 ? ChartTone.Loss : ChartTone.Gain;

    // From the smallest to the largest difference in size: "− 22,6 tot − 24,1", as a reader says it.
    private string Difference(BaselineAmount other)
    {
        var (one, two) = (Joint.Low - other.Most, Joint.Most - other.Low);
        if (one == 0 && two == 0)
        {
            return ChartTexts.NoDifference;
        }

        return Math.Abs(one) <= Math.Abs(two) ? Between(one, two, Format.WithSign()) : Between(two, one, Format.WithSign());
    }

    private static string Between(double from, double to, ValueFormat format) =>
        from == to ? format.Text(from) : ChartNumbers.Fill(ChartTexts.Range, (format with { Suffix = "" }).Text(from), format.Text(to));

    private static BaselineAmount Require(BaselineAmount amount, string name)
    {
        ChartNumbers.Require(amount.Low, name);
        ChartNumbers.Require(amount.Most, name);
        return amount.Low < 0 || amount.Most < amount.Low
            ? throw new ArgumentException("An amount starts at zero and a range runs from low to high.", name)
            : amount;
    }
}
