namespace Samenspel.Modules.Process.Contracts;

/// <summary>Who gives out content.</summary>
public static class LawPublisher
{
    /// <summary>The product itself.</summary>
    public const string Own = "samenspel";
}
