namespace Samenspel.Modules.Process.Decisions;

/// <summary>Whether the file on which a decision was taken is still what it was.</summary>
internal enum PaperState
{
    /// <summary>It is, or the decision names no file.</summary>
    Same,

    /// <summary>There is another file in its place.</summary>
    Changed,

    /// <summary>It was removed, or is no longer shared with all participants.</summary>
    Gone,
}
