namespace Samenspel.Modules.Access.Contracts;

/// <summary>Names what lines of the record are about, for whoever may see it. Each module brings its own kind.</summary>
public interface ISubjectNames
{
    /// <summary>What stands before the colon: <c>dossier</c>, for example.</summary>
    string Kind { get; }

    /// <returns>The name, and the page of those that the asker may see. What may not even be named is left out, as what is not there any more.</returns>
    Task<IReadOnlyDictionary<Guid, NamedSubject>> NameAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation);
}
