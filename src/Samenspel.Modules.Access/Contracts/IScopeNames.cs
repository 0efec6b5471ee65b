namespace Samenspel.Modules.Access.Contracts;

/// <summary>Says what a dossier is called to who is invited to it; this module knows only its identity.</summary>
public interface IScopeNames
{
    /// <returns>The title, or null when there is no such dossier.</returns>
    Task<string?> FindAsync(Guid scope, CancellationToken cancellation);
}
