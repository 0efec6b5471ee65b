namespace Samenspel.Engine.CostSharing;

/// <summary>The stable names of the methods, as files, commands and the API write them.</summary>
public static class SharingMethods
{
    private static readonly (SharingMethod Method, string Name)[] Names =
    [
        (SharingMethod.Equal, "equal"), (SharingMethod.ProportionalStandalone, "proportional-standalone"), (SharingMethod.Shapley, "shapley"),
        (SharingMethod.Nucleolus, "nucleolus"), (SharingMethod.Prenucleolus, "prenucleolus"),
        (SharingMethod.PerCapitaNucleolus, "percapita-nucleolus"), (SharingMethod.PerCapitaPrenucleolus, "percapita-prenucleolus"),
        (SharingMethod.ProportionalNucleolus, "proportional-nucleolus"), (SharingMethod.Tau, "tau"),
        (SharingMethod.Scrb, "scrb"), (SharingMethod.Aca, "aca"), (SharingMethod.Ensc, "ensc"),
    ];

    public static IReadOnlyList<SharingMethod> All { get; } = [.. Names.Select(pair => pair.Method)];

    public static string NameOf(SharingMethod method) => Names.First(pair => pair.Method == method).Name;

    /// <returns>The method, or null when there is none of this name.</returns>
    public static SharingMethod? Named(string name) =>
        Names.Where(pair => pair.Name == name).Select(pair => (SharingMethod?)pair.Method).FirstOrDefault();
}
