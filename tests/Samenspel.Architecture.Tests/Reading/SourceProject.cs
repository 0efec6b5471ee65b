using System.Reflection;
using System.Runtime.CompilerServices;

namespace Samenspel.Architecture.Tests.Reading;

/// <summary>A project under src: its file, and the assembly that the build put beside these tests.</summary>
internal sealed record SourceProject(string Name, string AssemblyName, string Folder, IReadOnlyList<string> References)
{
    public string AssemblyFile => Path.Combine(AppContext.BaseDirectory, AssemblyName + ".dll");

    public string DocumentationFile => Path.ChangeExtension(AssemblyFile, ".xml");

    public Assembly Load() => Assembly.Load(AssemblyName);

    /// <returns>The types that somebody wrote: nothing that the C#, Razor or resource compiler added.</returns>
    public IEnumerable<Type> WrittenTypes() => Load().GetTypes().Where(IsWritten);

    public static bool IsWritten(Type type) => !type.Name.Contains('<', StringComparison.Ordinal)
        && !type.Name.StartsWith('_')
        && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && type.GetCustomAttribute<System.CodeDom.Compiler.GeneratedCodeAttribute>() is null
        && type.Namespace?.StartsWith("Samenspel", StringComparison.Ordinal) == true
        && (type.DeclaringType is null || IsWritten(type.DeclaringType));
}
