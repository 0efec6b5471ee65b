using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Dossiers.Domain;

/// <summary>What an organisation prepares in a dossier (inbreng). It belongs to that organisation, also when whoever wrote it leaves.</summary>
internal sealed class Contribution
{
    public const int TitleMaxLength = 150;
    public const int TextMaxLength = 20_000;
    public const int FileNameMaxLength = 150;

    public Guid Id { get; init; }

    public DossierId Dossier { get; init; }

    public OrganisationId Organisation { get; init; }

    public required string Title { get; set; }

    public required string Text { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public AccountId CreatedBy { get; init; }

    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>Counts changes, so that the second of two people who change it at once is told.</summary>
    public int Version { get; set; }

    /// <summary>The name under which the file lies in the storage folder; null without a file.</summary>
    public Guid? FileId { get; set; }

    public string? FileName { get; set; }

    public string? FileType { get; set; }

    public long? FileSize { get; set; }

    /// <summary>SHA-256 of the file, in hexadecimal digits.</summary>
    public string? FileHash { get; set; }
}
