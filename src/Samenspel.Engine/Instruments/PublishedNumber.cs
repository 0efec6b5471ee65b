namespace Samenspel.Engine.Instruments;

/// <summary>What may be shown of the answers of a group, and how it was computed.</summary>
/// <param name="State">Whether there is a number, and if not why.</param>
/// <param name="Value">The mean of the sheets, up or down to a multiple of <paramref name="Step"/>; not a number when there is none to show.</param>
/// <param name="Step">The smallest of 0.1, 0.2, 0.5 and 1 that is at least three times what one answer a level higher changes: the mean lies less than this from the value.</param>
/// <param name="People">How many different people answered; 0 when that is withheld as well.</param>
/// <param name="Sheets">How many sheets the mean is of: a person with two roles, or who answers about two partners, has two.</param>
/// <param name="Answers">How many answers those sheets hold.</param>
/// <param name="Spread">How far the sheets lie apart.</param>
public sealed record PublishedNumber(NumberState State, double Value, double Step, int People, int Sheets, int Answers, SpreadBand Spread)
{
    /// <summary>There is a number.</summary>
    public bool IsShown => State == NumberState.Shown;

    /// <summary>As a level, or as half way between two: from a quarter above a level to a quarter below the next.</summary>
    /// <returns>The level and the one above it, which are the same for a level; null without a number.</returns>
    public (int Low, int High)? Levels()
    {
        if (!IsShown)
        {
            return null;
        }

        var low = (int)Math.Floor(Value);
        var rest = Value - low;
        return rest < 0.25 - 1e-9 ? (low, low) : rest < 0.75 - 1e-9 ? (low, low + 1) : (low + 1, low + 1);
    }

    internal static PublishedNumber Without(NumberState state) => new(state, double.NaN, 0, 0, 0, 0, SpreadBand.Withheld);
}

/// <summary>Whether a number is shown.</summary>
public enum NumberState
{
    /// <summary>Nobody answered.</summary>
    NoAnswers,

    /// <summary>It is there.</summary>
    Shown,

    /// <summary>Fewer people answered than the instrument asks.</summary>
    TooFew,

    /// <summary>There are people enough, but with this number that of a smaller group could be worked out from a total.</summary>
    Complement,
}

/// <summary>How far people lie apart, in levels (standard deviation).</summary>
public enum SpreadBand
{
    /// <summary>Not shown: too few answered to tell it without telling of one.</summary>
    Withheld,

    /// <summary>Less than half a level.</summary>
    Close,

    /// <summary>Less than a level.</summary>
    Some,

    /// <summary>A level or more.</summary>
    Wide,
}
