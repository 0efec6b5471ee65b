using Samenspel.Modules.Atlas.Importing;

namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>The kinds of open data that can be imported, in the order in which they build on each other.</summary>
public static class ImportKinds
{
    public static IReadOnlyList<string> Names { get; } = [.. DataKinds.All.Select(kind => kind.Name)];
}
