namespace Samenspel.Modules.Process.Contracts;

/// <summary>A scan, a barometer or another way to measure, whole: what keeps it can show and count it when the content has gone on.</summary>
public sealed record ContentInstrument
{
    public required ContentEdition Edition { get; init; }

    /// <summary>What it asks.</summary>
    public required LawText Intro { get; init; }

    public required ContentSubject Subject { get; init; }

    /// <summary>The answers of an organisation are shown apart by the partner that they are about; else by perspective.</summary>
    public required bool IsSplitByPartner { get; init; }

    /// <summary>Who answers: council, management, staff.</summary>
    public required IReadOnlyList<ContentOption> Perspectives { get; init; }

    /// <summary>A number of fewer people than this is not shown.</summary>
    public required int MinimumGroup { get; init; }

    /// <summary>In order, from 1.</summary>
    public required IReadOnlyList<ContentLevel> Levels { get; init; }

    /// <summary>A person's number in an area is the lowest answer; else the mean.</summary>
    public required bool CountsLowest { get; init; }

    /// <summary>A number is shown as the level that it is near; else as it is.</summary>
    public required bool IsShownAsLevel { get; init; }

    /// <summary>Null when there is none.</summary>
    public ContentTarget? Target { get; init; }

    public required IReadOnlyList<ContentArea> Areas { get; init; }

    public required IReadOnlyList<ContentAdvice> Advice { get; init; }
}

/// <summary>What an instrument is about.</summary>
public enum ContentSubject
{
    /// <summary>The organisation of who answers.</summary>
    Own,

    /// <summary>The partnership as a whole.</summary>
    Partnership,

    /// <summary>Each other partner apart.</summary>
    EachPartner,
}

/// <summary>A level.</summary>
/// <param name="Level">Its number, from 1.</param>
/// <param name="Mark">What stands in a cell, such as II.</param>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it says; null when the name is enough.</param>
public sealed record ContentLevel(int Level, string Mark, LawText Name, LawText? Meaning);

/// <summary>What to reach.</summary>
/// <param name="Feasible">The level that the partners can reach.</param>
/// <param name="Needed">The level that good cooperation asks; null when no source names one.</param>
/// <param name="Reason">Why these.</param>
/// <param name="Hardness">How hard that is, in blocks from 0 to 4.</param>
public sealed record ContentTarget(int Feasible, int? Needed, LawText Reason, int Hardness);

/// <summary>Items that make one number.</summary>
/// <param name="Id">Stable.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Text">More about it; null when there is none.</param>
/// <param name="Items">What is asked.</param>
/// <param name="Compare">The area of another instrument that the source sets beside it; null for none.</param>
public sealed record ContentArea(string Id, LawText Name, LawText? Text, IReadOnlyList<ContentAsked> Items, ContentBeside? Compare = null);

/// <summary>An area of another instrument.</summary>
/// <param name="Instrument">Its name, of the same publisher.</param>
/// <param name="Area">Its area.</param>
public sealed record ContentBeside(string Instrument, string Area);
