namespace Samenspel.Architecture.Tests.Reading;

/// <summary>A type that code mentions.</summary>
/// <param name="Assembly">The assembly it lives in; reference assemblies such as System.Runtime keep their own name.</param>
/// <param name="Namespace">Of a nested type: that of the outermost type round it.</param>
/// <param name="Name">With the arity of a generic type and, for a nested type, the types round it: <c>Outer+Inner`1</c>.</param>
internal sealed record UsedType(string Assembly, string Namespace, string Name)
{
    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}
