using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Domain;

/// <summary>
/// A business case as it stood: what was computed, with what, and what came out, sealed with a hash. Nothing in it changes afterwards but that it is frozen, once.
/// </summary>
internal sealed class CaseVersion
{
    public const int TitleMaxLength = 120;
    public const int NoteMaxLength = 1000;
    public const int GroundMaxLength = 300;

    /// <summary>So many fit in a dossier.</summary>
    public const int Most = 500;

    public Guid Id { get; init; }

    public DossierId DossierId { get; init; }

    /// <summary>From 1 in each dossier; the number of a removed version is not given again.</summary>
    public int Number { get; init; }

    public required string Title { get; init; }

    /// <summary>Empty when nothing was noted.</summary>
    public required string Note { get; init; }

    /// <summary>To the millisecond, so that it reads back as it was sealed.</summary>
    public DateTimeOffset MadeAt { get; init; }

    public AccountId MadeBy { get; init; }

    /// <summary>For which organisation.</summary>
    public OrganisationId Organisation { get; init; }

    /// <summary>The exchange file, byte for byte.</summary>
    public required byte[] Input { get; init; }

    /// <summary>The edition of the defaults, byte for byte.</summary>
    public required byte[] Defaults { get; init; }

    /// <summary>Objections that were open at that moment, as JSON.</summary>
    public required byte[] Objections { get; init; }

    /// <summary>The result document, byte for byte.</summary>
    public required byte[] Result { get; init; }

    public required string ResultFormat { get; init; }

    public required string EngineVersion { get; init; }

    /// <summary><c>sobol</c> or <c>montecarlo</c>.</summary>
    public required string Method { get; init; }

    /// <summary>In decimal digits: no database has a whole number without a sign.</summary>
    public required string Seed { get; init; }

    public int Points { get; init; }

    public int Replications { get; init; }

    /// <summary>See docs/methods/case-versions.md.</summary>
    public string Seal { get; set; } = "";

    public DateTimeOffset? FrozenAt { get; private set; }

    public AccountId? FrozenBy { get; private set; }

    /// <summary>The decision that rests on it.</summary>
    public string? FrozenGround { get; private set; }

    /// <summary>Hash over the seal and the three properties above.</summary>
    public string? FrozenSeal { get; set; }

    /// <summary>One, and two when it is frozen.</summary>
    public int Version { get; private set; } = 1;

    public bool IsFrozen => FrozenAt is not null;

    public void Freeze(DateTimeOffset now, AccountId by, string ground)
    {
        if (IsFrozen)
        {
            throw new InvalidOperationException("A version is frozen once.");
        }

        (FrozenAt, FrozenBy, FrozenGround, Version) = (now, by, ground, Version + 1);
    }
}
