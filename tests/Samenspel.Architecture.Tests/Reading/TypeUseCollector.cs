using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Samenspel.Architecture.Tests.Reading;

/// <summary>All types that one type mentions: in its base, its members' signatures, its locals and its instructions.</summary>
internal sealed class TypeUseCollector(PEReader file, MetadataReader metadata, TypeNames names)
{
    private readonly SignatureTypes _signatures = new(names);

    public IEnumerable<UsedType> UsedBy(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return Mentioned(type.BaseType)
            .Concat(type.GetInterfaceImplementations().SelectMany(i => Mentioned(metadata.GetInterfaceImplementation(i).Interface)))
            .Concat(type.GetFields().SelectMany(field => metadata.GetFieldDefinition(field).DecodeSignature(_signatures, null)))
            .Concat(type.GetProperties().SelectMany(property => metadata.GetPropertyDefinition(property).DecodeSignature(_signatures, null).ReturnType))
            .Concat(type.GetMethods().SelectMany(UsedByMethod))
            .Concat(type.GetCustomAttributes().SelectMany(attribute => Mentioned(metadata.GetCustomAttribute(attribute).Constructor)));
    }

    private IEnumerable<UsedType> UsedByMethod(MethodDefinitionHandle handle)
    {
        var method = metadata.GetMethodDefinition(handle);
        var mentioned = All(method.DecodeSignature(_signatures, null));
        return method.RelativeVirtualAddress == 0 ? mentioned : mentioned.Concat(UsedByBody(file.GetMethodBody(method.RelativeVirtualAddress)));
    }

    private IEnumerable<UsedType> UsedByBody(MethodBodyBlock body)
    {
        var locals = body.LocalSignature.IsNil
            ? []
            : metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_signatures, null).SelectMany(local => local);
        var caught = body.ExceptionRegions.Where(region => !region.CatchType.IsNil).SelectMany(region => Mentioned(region.CatchType));
        var instructions = Instructions.Tokens(body.GetILBytes() ?? []).SelectMany(token => Mentioned((EntityHandle)MetadataTokens.Handle(token)));
        return [.. locals, .. caught, .. instructions];
    }

    private IEnumerable<UsedType> Mentioned(EntityHandle handle)
    {
        if (handle.IsNil)
        {
            return [];
        }

        switch (handle.Kind)
        {
            case HandleKind.TypeSpecification:
                return metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(_signatures, null);
            case HandleKind.MemberReference:
                return OfMember(metadata.GetMemberReference((MemberReferenceHandle)handle));
            case HandleKind.MethodSpecification:
                var method = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                return [.. method.DecodeSignature(_signatures, null).SelectMany(argument => argument), .. Mentioned(method.Method)];
            case HandleKind.MethodDefinition:
                var own = metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                return [names.Outermost(own.GetDeclaringType()), .. All(own.DecodeSignature(_signatures, null))];
            case HandleKind.FieldDefinition:
                var field = metadata.GetFieldDefinition((FieldDefinitionHandle)handle);
                return [names.Outermost(field.GetDeclaringType()), .. field.DecodeSignature(_signatures, null)];
            default:
                return names.Of(handle) is { } type ? [type] : [];
        }
    }

    private IEnumerable<UsedType> OfMember(MemberReference member) => member.GetKind() == MemberReferenceKind.Field
        ? [.. names.Owners(member), .. member.DecodeFieldSignature(_signatures, null)]
        : [.. names.Owners(member), .. All(member.DecodeMethodSignature(_signatures, null))];

    private static IEnumerable<UsedType> All(MethodSignature<IEnumerable<UsedType>> signature) =>
        signature.ReturnType.Concat(signature.ParameterTypes.SelectMany(parameter => parameter));
}
