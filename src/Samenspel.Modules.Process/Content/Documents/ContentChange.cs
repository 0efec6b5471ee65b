using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>What a version changed in one item against the version before.</summary>
internal sealed record ContentChange(string Item, ContentChangeKind Kind, LocalText Reason, string? ReplacedBy = null);

internal enum ContentChangeKind
{
    Added,
    Reworded,
    Moved,
    Corrected,
    Withdrawn,
}
