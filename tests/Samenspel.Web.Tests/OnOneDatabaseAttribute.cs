using Xunit.v3;

namespace Samenspel.Web.Tests;

/// <summary>Tests of what no database can change; <c>./test</c> runs them on SQLite only.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OnOneDatabaseAttribute(string reason) : Attribute, ITraitAttribute
{
    /// <summary>Why one is enough.</summary>
    public string Reason { get; } = reason;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Database", "One")];
}
