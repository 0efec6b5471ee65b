using Samenspel.WebKit.Layout;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>What one module writes in a council memo. It is neutral: the page, the print and the file are made of the same.</summary>
public sealed record MemoContent
{
    /// <summary>What is asked, as the title of the memo; null when this module does not know.</summary>
    public string? Title { get; init; }

    /// <summary>What stands below the title: the meeting, the attachments.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>What stands under the headings.</summary>
    public IReadOnlyList<MemoSection> Sections { get; init; } = [];

    /// <summary>Whole sentences at the foot: of which version the figures are, and where they come from.</summary>
    public IReadOnlyList<string> Origin { get; init; } = [];

    /// <summary>What is missing for a whole memo, beside the memo and not in it.</summary>
    public IReadOnlyList<MemoGap> Gaps { get; init; } = [];
}
