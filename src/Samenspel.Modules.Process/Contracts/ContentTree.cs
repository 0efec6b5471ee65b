namespace Samenspel.Modules.Process.Contracts;

/// <summary>The alternatives test: a tree of questions without circles.</summary>
/// <param name="Edition">Where it comes from.</param>
/// <param name="Start">The node that is asked first.</param>
/// <param name="Nodes">The questions.</param>
/// <param name="Leaves">Where they end.</param>
public sealed record ContentTree(ContentEdition Edition, string Start, IReadOnlyList<ContentNode> Nodes, IReadOnlyList<ContentLeaf> Leaves);
