using System.Reflection.Metadata;

namespace Samenspel.Architecture.Tests.Reading;

/// <summary>Turns metadata handles into names.</summary>
internal sealed class TypeNames(MetadataReader metadata)
{
    private readonly string _assembly = metadata.GetString(metadata.GetAssemblyDefinition().Name);

    public UsedType? Of(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeReference => Referenced((TypeReferenceHandle)handle),
        HandleKind.TypeDefinition => Outermost((TypeDefinitionHandle)handle),
        _ => null,
    };

    public UsedType Outermost(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        while (!type.GetDeclaringType().IsNil)
        {
            type = metadata.GetTypeDefinition(type.GetDeclaringType());
        }

        return new UsedType(_assembly, metadata.GetString(type.Namespace), metadata.GetString(type.Name));
    }

    /// <returns>The type a member belongs to; more than one when that type is generic.</returns>
    public IEnumerable<UsedType> Owners(MemberReference member) => member.Parent.Kind == HandleKind.TypeSpecification
        ? metadata.GetTypeSpecification((TypeSpecificationHandle)member.Parent).DecodeSignature(new SignatureTypes(this), null)
        : Of(member.Parent) is { } owner ? [owner] : [];

    private UsedType Referenced(TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        switch (type.ResolutionScope.Kind)
        {
            case HandleKind.TypeReference:
                var outer = Referenced((TypeReferenceHandle)type.ResolutionScope);
                return outer with { Name = $"{outer.Name}+{name}" };
            case HandleKind.AssemblyReference:
                var assembly = metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope);
                return new UsedType(metadata.GetString(assembly.Name), metadata.GetString(type.Namespace), name);
            default:
                return new UsedType(_assembly, metadata.GetString(type.Namespace), name);
        }
    }
}
