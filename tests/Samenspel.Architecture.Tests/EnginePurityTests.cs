using Samenspel.Architecture.Tests.MadeUp;
using Samenspel.Architecture.Tests.Reading;

namespace Samenspel.Architecture.Tests;

/// <summary>The engine computes: it has no clock, chance of its own, file, network, settings, framework or culture of the caller.</summary>
public sealed class EnginePurityTests
{
    private const string Engine = "Samenspel.Engine";

    private static readonly string[] AllowedNamespaces =
    [
        "System.Buffers", "System.Collections", "System.Collections.Frozen", "System.Collections.Generic", "System.Collections.Immutable", "System.Collections.ObjectModel",
        "System.Diagnostics.CodeAnalysis", "System.Linq", "System.Numerics", "System.Numerics.Tensors",
        "System.Runtime.CompilerServices", "System.Runtime.InteropServices", "System.Runtime.Intrinsics", "System.Runtime.Intrinsics.X86", "System.Runtime.Intrinsics.Arm", "System.Runtime.Versioning",
    ];

    private static readonly string[] AllowedTypes =
    [
        "System.Globalization.CultureInfo", "System.Globalization.NumberStyles", "System.IFormatProvider", "System.Text.StringBuilder",
        "System.Threading.CancellationToken", "System.Threading.Interlocked", "System.Threading.Lock", "System.Threading.Monitor", "System.Threading.ThreadLocal`1",
        "System.Threading.Tasks.Parallel", "System.Threading.Tasks.ParallelLoopResult", "System.Threading.Tasks.ParallelLoopState", "System.Threading.Tasks.ParallelOptions",
        "System.Diagnostics.DebuggableAttribute", "System.Diagnostics.DebuggerBrowsableAttribute", "System.Diagnostics.DebuggerBrowsableState",
        "System.Diagnostics.DebuggerHiddenAttribute", "System.Diagnostics.DebuggerStepThroughAttribute", "System.Diagnostics.UnreachableException",
        "System.Reflection.Assembly", "System.Reflection.AssemblyName", "System.Reflection.CustomAttributeExtensions", "System.Reflection.DefaultMemberAttribute", "System.Resources.NeutralResourcesLanguageAttribute",
    ];

    // In the System namespace good and bad live side by side, so here the bad is listed.
    private static readonly string[] ForbiddenInSystem =
    [
        "Activator", "AppContext", "AppDomain", "Console", "ConsoleKeyInfo", "DateTime", "DateTimeOffset", "Environment", "GC", "Guid",
        "OperatingSystem", "Random", "TimeProvider", "TimeZone", "TimeZoneInfo", "Uri", "UriBuilder",
    ];

    private static readonly string[] ForbiddenMembers =
    [
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture", "System.Globalization.CultureInfo.get_DefaultThreadCurrentCulture",
        "System.Reflection.Assembly.Load", "System.Reflection.Assembly.LoadFrom", "System.Reflection.Assembly.GetCallingAssembly", "System.Reflection.Assembly.GetEntryAssembly",
        "System.Reflection.Assembly.GetManifestResourceStream", "System.Type.GetType",
    ];

    [Fact]
    public void Engine_UsesNothingButNumbersAndCollections()
    {
        var engine = Repository.Projects.Single(project => string.Equals(project.Name, Engine, StringComparison.Ordinal));
        using var use = new AssemblyUse(engine.AssemblyFile);

        Offenders.None("The engine uses a type that is not numbers, collections, cancellation, progress or a parallel loop.", Impure(use.ForeignTypes()).Except(OfIterators(use.ForeignMembers()), StringComparer.Ordinal));
        Offenders.None("The engine calls a member whose answer depends on where it runs.", ImpureMembers(use.ForeignMembers()));
    }

    [Fact]
    public void Rule_NoticesFilesAndTheMachine()
    {
        using var use = new AssemblyUse(typeof(EngineThatLooksAround).Assembly.Location);
        var used = use.TypesUsedByType()[typeof(EngineThatLooksAround).FullName!];

        Assert.Equal(["System.Environment", "System.IO.File"], Impure(used).Order(StringComparer.Ordinal));
        Assert.Contains("System.Globalization.CultureInfo.get_CurrentCulture", ImpureMembers(use.ForeignMembers()));
    }

    [Theory]
    [InlineData("System", "DateTime")]
    [InlineData("System", "Random")]
    [InlineData("System.Diagnostics", "Process")]
    [InlineData("System.Net.Http", "HttpClient")]
    [InlineData("System.Threading", "Timer")]
    [InlineData("System.Threading.Tasks", "Task")]
    [InlineData("Microsoft.Extensions.Logging", "ILogger")]
    [InlineData("Samenspel.Kernel", "Refusal")]
    public void Rule_NoticesWhatTheEngineMayNotKnow(string space, string name) =>
        Assert.NotEmpty(Impure([new UsedType("System.Runtime", space, name)]));

    [Theory]
    [InlineData("System", "Math")]
    [InlineData("System", "IProgress`1")]
    [InlineData("System.Collections.Generic", "List`1+Enumerator")]
    [InlineData("System.Threading", "CancellationToken")]
    [InlineData("System.Threading.Tasks", "Parallel")]
    [InlineData("System.Reflection", "AssemblyCompanyAttribute")]
    public void Rule_AllowsWhatTheEngineNeeds(string space, string name) =>
        Assert.Empty(Impure([new UsedType("System.Runtime", space, name)]));

    private static IEnumerable<string> Impure(IEnumerable<UsedType> used) => used.Where(type => !IsAllowed(type)).Select(type => type.FullName);

    [Fact]
    public void Rule_AllowsIteratorsAndNothingElseOfTheEnvironment()
    {
        Assert.Equal(["System.Environment"], OfIterators(["System.Environment.get_CurrentManagedThreadId", "System.Math.Abs"]));
        Assert.Empty(OfIterators(["System.Environment.get_CurrentManagedThreadId", "System.Environment.get_ProcessorCount"]));
    }

    // An iterator asks the compiler's way on which thread it is read; that is all the engine may ask of its environment.
    private static IEnumerable<string> OfIterators(IEnumerable<string> members) =>
        members.Where(member => member.StartsWith("System.Environment.", StringComparison.Ordinal)).All(member => member.EndsWith(".get_CurrentManagedThreadId", StringComparison.Ordinal))
            ? ["System.Environment"]
            : [];

    private static IEnumerable<string> ImpureMembers(IEnumerable<string> members) => members.Intersect(ForbiddenMembers, StringComparer.Ordinal);

    private static bool IsAllowed(UsedType type)
    {
        var outer = type.Name.Split('+')[0];
        return type.Namespace switch
        {
            "System" => !ForbiddenInSystem.Contains(outer, StringComparer.Ordinal),
            "System.Reflection" when outer.StartsWith("Assembly", StringComparison.Ordinal) && outer.EndsWith("Attribute", StringComparison.Ordinal) => true,
            _ => AllowedNamespaces.Contains(type.Namespace, StringComparer.Ordinal) || AllowedTypes.Contains($"{type.Namespace}.{outer}", StringComparer.Ordinal),
        };
    }
}
