using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Domain;

/// <summary>A key as it was adopted, with the figures and what it gave, sealed with a hash. Nothing in it changes afterwards.</summary>
internal sealed class AdoptedKey
{
    public const int TitleMaxLength = 120;
    public const int NoteMaxLength = 1000;

    /// <summary>So many fit in a dossier.</summary>
    public const int Most = 100;

    public Guid Id { get; init; }

    public DossierId DossierId { get; init; }

    /// <summary>From 1 in each dossier.</summary>
    public int Number { get; init; }

    public required string Title { get; init; }

    /// <summary>On what it rests; empty when nothing was noted.</summary>
    public required string Note { get; init; }

    /// <summary>Code of the key.</summary>
    public required string Key { get; init; }

    /// <summary>To the millisecond, so that it reads back as it was sealed.</summary>
    public DateTimeOffset MadeAt { get; init; }

    public AccountId MadeBy { get; init; }

    /// <summary>For which organisation.</summary>
    public OrganisationId Organisation { get; init; }

    /// <summary>Figures, key, shares and test as JSON, byte for byte.</summary>
    public required byte[] Document { get; init; }

    public required string EngineVersion { get; init; }

    /// <summary>SHA-256 of a short text that names everything above.</summary>
    public string Seal { get; set; } = "";
}
