using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Samenspel.Architecture.Tests.Reading;

/// <summary>Lists the types in a signature; the primitive ones do not matter to any rule and are left out.</summary>
internal sealed class SignatureTypes(TypeNames names) : ISignatureTypeProvider<IEnumerable<UsedType>, object?>
{
    public IEnumerable<UsedType> GetPrimitiveType(PrimitiveTypeCode typeCode) => [];

    public IEnumerable<UsedType> GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => [names.Outermost(handle)];

    public IEnumerable<UsedType> GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => [names.Of(handle)!];

    public IEnumerable<UsedType> GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public IEnumerable<UsedType> GetGenericInstantiation(IEnumerable<UsedType> genericType, ImmutableArray<IEnumerable<UsedType>> typeArguments) =>
        [.. genericType, .. typeArguments.SelectMany(argument => argument)];

    public IEnumerable<UsedType> GetFunctionPointerType(MethodSignature<IEnumerable<UsedType>> signature) =>
        [.. signature.ReturnType, .. signature.ParameterTypes.SelectMany(parameter => parameter)];

    public IEnumerable<UsedType> GetModifiedType(IEnumerable<UsedType> modifier, IEnumerable<UsedType> unmodifiedType, bool isRequired) => unmodifiedType;

    public IEnumerable<UsedType> GetSZArrayType(IEnumerable<UsedType> elementType) => elementType;

    public IEnumerable<UsedType> GetArrayType(IEnumerable<UsedType> elementType, ArrayShape shape) => elementType;

    public IEnumerable<UsedType> GetByReferenceType(IEnumerable<UsedType> elementType) => elementType;

    public IEnumerable<UsedType> GetPointerType(IEnumerable<UsedType> elementType) => elementType;

    public IEnumerable<UsedType> GetPinnedType(IEnumerable<UsedType> elementType) => elementType;

    public IEnumerable<UsedType> GetGenericMethodParameter(object? genericContext, int index) => [];

    public IEnumerable<UsedType> GetGenericTypeParameter(object? genericContext, int index) => [];
}
