namespace Samenspel.Cli;

/// <summary>What the shell is told; documented in docs/api/business-case.md.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    /// <summary>Something failed, or what was checked does not fit.</summary>
    public const int Failed = 1;
    public const int BadInput = 2;
}
