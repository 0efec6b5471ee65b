using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Domain;

/// <summary>What somebody says about a question, or a document that belongs with it. Who wrote it changes or withdraws it, and that stays visible.</summary>
internal sealed class QuestionRemark
{
    public const int TextMaxLength = 4000;
    public const int TitleMaxLength = 150;
    public const int ReferenceMaxLength = 300;

    /// <summary>So many fit with a question of a track.</summary>
    public const int Most = 500;

    public Guid Id { get; init; }

    public DossierId DossierId { get; init; }

    public int Track { get; init; }

    public required string Question { get; init; }

    public required string Text { get; set; }

    /// <summary>Of a document; empty for a remark without one.</summary>
    public required string Title { get; init; }

    /// <summary>Where the document is.</summary>
    public required string Reference { get; init; }

    public DateTimeOffset WrittenAt { get; init; }

    public AccountId WrittenBy { get; init; }

    public OrganisationId Organisation { get; init; }

    public DateTimeOffset? ChangedAt { get; set; }

    /// <summary>How often it was changed.</summary>
    public int Changes { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }
}
