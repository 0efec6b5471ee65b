using System.Globalization;
using Samenspel.Modules.Process.Content.Documents;

namespace Samenspel.Modules.Process.Domain;

/// <summary>The process of a dossier: the content that it keeps to, and its tracks.</summary>
internal sealed record RunDocument
{
    public required ContentPin Model { get; init; }

    /// <summary>Every document that the model uses, and what those use in turn.</summary>
    public required IReadOnlyList<ContentPin> Uses { get; init; }

    public IReadOnlyList<RunTrack> Tracks { get; init; } = [];

    /// <summary>The versions of the model that it kept to before, the first first.</summary>
    public IReadOnlyList<ContentPin> Former { get; init; } = [];
}

/// <summary>A document of the content as the dossier keeps it.</summary>
internal sealed record ContentPin(string Publisher, string Id, int Version, string Sha256);

/// <summary>A part of the dossier that goes through the phases by itself (spoor). One that ended stays.</summary>
internal sealed record RunTrack
{
    public const int NameMaxLength = 80;
    public const int ScopeMaxLength = 200;
    public const int ReasonMaxLength = 500;

    /// <summary>So many fit in a dossier.</summary>
    public const int Most = 12;

    /// <summary>From 1 in each dossier.</summary>
    public required int Number { get; init; }

    public required string Name { get; init; }

    /// <summary>What it is about; may be empty.</summary>
    public string Scope { get; init; } = "";

    /// <summary>The name in English, of an example only.</summary>
    public string? NameEn { get; init; }

    /// <summary>The scope in English, of an example only.</summary>
    public string? ScopeEn { get; init; }

    /// <summary>The phase in which it was when the process began.</summary>
    public required string StartPhase { get; init; }

    /// <summary>Since when it was in that phase; stated when it is not the first.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>On what ground: this was so before Samenspel.</summary>
    public string StartGround { get; init; } = "";

    public IReadOnlyList<string> FormerNames { get; init; } = [];

    public DateOnly? EndedOn { get; init; }

    public string EndReason { get; init; } = "";

    public IReadOnlyList<GatePlan> Gates { get; init; } = [];

    public bool HasEnded => EndedOn is not null;

    /// <returns>The track as it is shown in the language of the page.</returns>
    public RunTrack Shown() => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? this with { Name = NameEn ?? Name, Scope = ScopeEn ?? Scope } : this;
}

/// <summary>By which rule and by which dates a gate is decided, as the lead entered it.</summary>
/// <param name="Number">How many must be for; with <see cref="GateRuleKind.Number"/> only.</param>
internal sealed record GatePlan(string Gate, GateRuleKind Rule, int? Number, IReadOnlyList<PlannedDate> Dates);

/// <summary>By which day a decision is wanted.</summary>
/// <param name="Participant">Null: of everybody who has no day of its own.</param>
internal sealed record PlannedDate(string Requirement, Guid? Participant, DateOnly By);
