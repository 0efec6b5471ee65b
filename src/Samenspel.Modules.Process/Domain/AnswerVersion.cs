using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Process.Domain;

/// <summary>An answer as it was written once. It stays as long as the dossier.</summary>
internal sealed class AnswerVersion
{
    public Guid Id { get; init; }

    public Guid Answer { get; init; }

    /// <summary>From 1 in each answer.</summary>
    public int Number { get; init; }

    public required string Value { get; init; }

    public required string Text { get; init; }

    public DateTimeOffset WrittenAt { get; init; }

    public AccountId WrittenBy { get; init; }

    public OrganisationId Organisation { get; init; }
}
