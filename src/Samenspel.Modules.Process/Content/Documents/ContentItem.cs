namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>What another document can refer to by its id.</summary>
internal abstract record ContentItem
{
    /// <summary>Unique in its list, and stable for ever.</summary>
    public required string Id { get; init; }
}
