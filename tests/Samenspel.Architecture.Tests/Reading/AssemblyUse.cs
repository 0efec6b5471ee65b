using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Samenspel.Architecture.Tests.Reading;

/// <summary>What an assembly's code uses, read from its metadata without loading it.</summary>
internal sealed class AssemblyUse : IDisposable
{
    private readonly PEReader _file;
    private readonly MetadataReader _metadata;
    private readonly TypeNames _names;

    public AssemblyUse(string file)
    {
        _file = new PEReader(new MemoryStream(File.ReadAllBytes(file)));
        _metadata = _file.GetMetadataReader();
        _names = new TypeNames(_metadata);
    }

    /// <returns>Every type of another assembly that is mentioned anywhere, in a signature, a body or an attribute.</returns>
    public IReadOnlyList<UsedType> ForeignTypes() => [.. _metadata.TypeReferences.Select(handle => _names.Of(handle)!)];

    /// <returns>Every member of another assembly that is called or read, as <c>System.DateTime.get_Now</c>.</returns>
    public IReadOnlyList<string> ForeignMembers() => [..
        from handle in _metadata.MemberReferences
        let member = _metadata.GetMemberReference(handle)
        from owner in _names.Owners(member)
        select $"{owner.FullName}.{_metadata.GetString(member.Name)}"];

    /// <returns>What each type uses; what the compiler nested in it (closures, iterators, async methods) counts as its own.</returns>
    public ILookup<string, UsedType> TypesUsedByType()
    {
        var collector = new TypeUseCollector(_file, _metadata, _names);
        return _metadata.TypeDefinitions
            .SelectMany(handle => collector.UsedBy(handle).Select(used => (User: _names.Outermost(handle).FullName, Used: used)))
            .Where(pair => !string.Equals(pair.User, pair.Used.FullName, StringComparison.Ordinal))
            .Distinct()
            .ToLookup(pair => pair.User, pair => pair.Used, StringComparer.Ordinal);
    }

    public void Dispose() => _file.Dispose();
}
