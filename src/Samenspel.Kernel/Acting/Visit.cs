namespace Samenspel.Kernel.Acting;

/// <summary>A page or endpoint that is asked for, before anything of it runs.</summary>
/// <param name="Route">The values in its address.</param>
public sealed record Visit(IReadOnlyDictionary<string, object?> Route)
{
    /// <returns>The identity at this place in the address; null when what stands there is none.</returns>
    public Guid? IdAt(string name) => Route.GetValueOrDefault(name) switch
    {
        Guid id => id,
        string text when Guid.TryParse(text, out var id) => id,
        _ => null,
    };
}
