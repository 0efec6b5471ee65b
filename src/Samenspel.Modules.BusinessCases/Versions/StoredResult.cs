using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>What a page shows of a stored result document, read and never computed again; what a document does not have is null or empty.</summary>
internal sealed record StoredResult(
    string Title, int Years, int? PriceYear, string? Vat, IReadOnlyList<StoredVariant> Variants, IReadOnlyList<StoredMissing> Missing, IReadOnlyList<StoredDefault> Defaults, LocalText? Evidence);

/// <summary>A variant against each baseline.</summary>
internal sealed record StoredVariant(string Key, LocalText? Name, IReadOnlyList<StoredBaseline> Against);

/// <summary>A variant against one baseline: all together, and each participant.</summary>
internal sealed record StoredBaseline(string Key, StoredSaving Total, IReadOnlyList<StoredSaving> Participants);

/// <summary>A saving.</summary>
/// <param name="Name">Null for all together.</param>
/// <param name="Euro">Net present value over the horizon; null when a figure is missing.</param>
/// <param name="Fte">In the last year.</param>
/// <param name="PayBack">The year in which half of the draws have paid back; null when that does not happen.</param>
internal sealed record StoredSaving(string? Id, LocalText? Name, StoredSpread? Euro, StoredSpread? Fte, int? PayBack);

/// <summary>A figure that nobody gave.</summary>
internal sealed record StoredMissing(string Participant, string Figure);

/// <summary>A default that took the place of what the source does not say.</summary>
/// <param name="Numbers">As they stand in the document, in its order.</param>
internal sealed record StoredDefault(string Id, LocalText Name, LocalText? Unit, IReadOnlyList<decimal> Numbers, LocalText? Reason, IReadOnlyList<LocalText> Sources)
{
    /// <summary>Why the dossier took other numbers than those of the product; null when it did not.</summary>
    public LocalText? Overruled { get; init; }
}
