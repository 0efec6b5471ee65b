using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>Who can decide or advise.</summary>
internal sealed record BodiesDocument : ContentDocument
{
    public required IReadOnlyList<DecidingBody> Bodies { get; init; }

    public override IEnumerable<ContentItem> AllItems() => Bodies;
}

internal sealed record DecidingBody : ContentItem
{
    public required LocalText Name { get; init; }

    public required BodyOf Of { get; init; }

    public required bool Statutory { get; init; }

    public required LocalText Meaning { get; init; }

    public required Hardness Hardness { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }

    /// <summary>The legal forms that have it; none named: it does not depend on the form.</summary>
    public IReadOnlyList<LegalForm> Forms { get; init; } = [];
}

internal enum BodyOf
{
    Municipality,
    Partnership,
    Employer,
    Province,
    Dossier,
}
