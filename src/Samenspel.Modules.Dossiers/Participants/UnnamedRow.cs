namespace Samenspel.Modules.Dossiers.Participants;

/// <summary>A municipality without a name, as a form row: the group is thought about before anybody is asked.</summary>
/// <param name="Id">The participant that the row stands for; null for a new one.</param>
internal sealed record UnnamedRow(Guid? Id, string? Name, string? Inhabitants)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Inhabitants);
}
