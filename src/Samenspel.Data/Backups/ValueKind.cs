namespace Samenspel.Data.Backups;

/// <summary>How a value is written in a backup, the same for both databases.</summary>
public enum ValueKind
{
    /// <summary>As it is; also JSON that a database keeps as a document.</summary>
    Text,

    /// <summary>Whole number.</summary>
    Whole,

    /// <summary>Floating point, in the shortest form that gives the same number again.</summary>
    Real,

    /// <summary>Exact decimal fraction.</summary>
    Exact,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>ISO 8601, <c>2026-11-21</c>.</summary>
    Date,

    /// <summary>Lower case with hyphens.</summary>
    Uuid,

    /// <summary>Base64.</summary>
    Bytes,
}
