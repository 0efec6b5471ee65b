namespace Samenspel.Engine.Instruments;

/// <summary>What may be shown of a round.</summary>
/// <param name="Areas">By the number of the area.</param>
public sealed record InstrumentResults(IReadOnlyList<AreaResult> Areas)
{
    /// <summary>Counts, and withholds what would tell too much.</summary>
    /// <param name="tally">The answers of a round.</param>
    /// <param name="chance">From 0 to 1 for each number; always the same for the same one, and known to nobody but the keeper of the answers.</param>
    public static InstrumentResults Of(InstrumentTally tally, Func<NumberName, double> chance)
    {
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(chance);
        return new([.. tally.ByArea.Select((sheets, area) => new AreaDisclosure(area, tally.Definition.MinimumGroup, chance).Of(sheets))]);
    }
}

/// <summary>Which number of a round.</summary>
/// <param name="Area">Of which area.</param>
/// <param name="Organisation">Of which organisation; null for all.</param>
/// <param name="Part">Of which part of it; null for the whole.</param>
/// <param name="IsSpread">How far the answers lie apart, and not their mean.</param>
public readonly record struct NumberName(int Area, int? Organisation, int? Part, bool IsSpread);

/// <summary>One area.</summary>
/// <param name="All">All personal answers of all organisations.</param>
/// <param name="Organisations">Those that answered, in order of their number.</param>
public sealed record AreaResult(PublishedNumber All, IReadOnlyList<OrganisationResult> Organisations)
{
    /// <returns>The organisation, or null when it did not answer.</returns>
    public OrganisationResult? Of(int organisation) => Organisations.FirstOrDefault(one => one.Organisation == organisation);
}

/// <summary>One area of one organisation: a cell.</summary>
/// <param name="Organisation">Its number.</param>
/// <param name="Number">Its personal answers.</param>
/// <param name="Consensus">What it said as a whole; null when it did not.</param>
/// <param name="Parts">Its answers apart, by perspective or by the organisation that they are about, in order of their number.</param>
public sealed record OrganisationResult(int Organisation, PublishedNumber Number, double? Consensus, IReadOnlyList<PartResult> Parts)
{
    /// <summary>What stands in the cell: what the organisation said as a whole, else the mean of its people; null when neither can be shown.</summary>
    public double? Value => Consensus ?? (Number.IsShown ? Number.Value : null);

    /// <returns>The part, or null when nobody answered there.</returns>
    public PartResult? Part(int part) => Parts.FirstOrDefault(one => one.Part == part);
}

/// <summary>A part of a cell.</summary>
/// <param name="Part">The number of the perspective, or of the organisation that it is about.</param>
/// <param name="Number">What may be shown.</param>
/// <param name="MergedUpward">It is withheld here, and its answers are in the number of the organisation.</param>
public sealed record PartResult(int Part, PublishedNumber Number, bool MergedUpward);
