namespace Samenspel.WebKit.Maps;

/// <summary>A municipality or a partnership in a <see cref="RelationMap"/>.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Codes">A municipality: its own code. A partnership: those of its members, in whose middle it stands.</param>
/// <param name="Value">What hover and screen readers give after the name.</param>
/// <param name="Href">Where a click leads: an address that already holds the path base.</param>
public sealed record RelationNode(string Name, RelationKind Kind, IReadOnlyList<string> Codes, string? Value = null, string? Href = null);

/// <summary>What a node stands for.</summary>
public enum RelationKind
{
    /// <summary>A municipality.</summary>
    Municipality,

    /// <summary>A municipality that holds parts of the network together.</summary>
    Bridge,

    /// <summary>The municipality that the page is about.</summary>
    Own,

    /// <summary>A partnership: a square with a line to each of its members.</summary>
    Partnership,
}
