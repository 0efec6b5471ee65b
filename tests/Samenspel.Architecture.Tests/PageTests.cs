using System.Reflection;
using Microsoft.AspNetCore.Components;
using Samenspel.Architecture.Tests.MadeUp;
using Samenspel.Architecture.Tests.Reading;

namespace Samenspel.Architecture.Tests;

/// <summary>
/// Pages and endpoints ask handlers. They touch no database, neither themselves nor through a type of their own module that holds
/// one: only the registered handler comes with what stands round it.
/// </summary>
public sealed class PageTests
{
    private const string MappingOfEndpoints = "Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions";
    private static readonly string[] DatabaseAssemblies = ["Samenspel.Data", "Microsoft.EntityFrameworkCore", "Microsoft.Data.", "Npgsql", "System.Data", "SQLitePCL"];

    [Fact]
    public void PagesAndEndpoints_NeverTouchTheDatabase() => Offenders.None(
        "A page or endpoint touches the database: let it ask a handler.",
        Repository.Projects.Where(IsOfPages).SelectMany(project =>
        {
            using var use = new AssemblyUse(project.AssemblyFile);
            return TouchingTheDatabase(project.Load().GetTypes(), use.TypesUsedByType());
        }));

    [Fact]
    public void Rule_NoticesADatabaseInAPage()
    {
        var found = TouchingInThisAssembly(typeof(PageThatAsksTheDatabase));

        Assert.Contains($"{typeof(PageThatAsksTheDatabase).FullName} uses Samenspel.Data.SamenspelDb", found);
        Assert.Contains(found, offence => offence.EndsWith("uses Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade", StringComparison.Ordinal));
    }

    [Fact]
    public void Rule_NoticesADatabaseBehindAReader() => Assert.Equal(
        [$"{typeof(PageThatAsksAReader).FullName} uses {typeof(ReaderThatHoldsTheDatabase).FullName}, which holds the database"],
        TouchingInThisAssembly(typeof(PageThatAsksAReader)));

    [Fact]
    public void Rule_NoticesADatabaseInTheLambdaOfAnEndpoint() => Assert.Contains(
        $"{typeof(BeeEndpoint).FullName} uses Samenspel.Data.SamenspelDb",
        TouchingInThisAssembly(typeof(BeeEndpoint)));

    [Fact]
    public void Rule_LeavesAPageThatAsksAHandler() => Assert.Empty(TouchingInThisAssembly(typeof(PageThatAsksAHandler)));

    // A host for the command line has neither; its commands prepare the database themselves.
    private static bool IsOfPages(SourceProject project) =>
        project.Name.StartsWith("Samenspel.Modules.", StringComparison.Ordinal) || project.Name is "Samenspel.Web" or "Samenspel.WebKit";

    private static string[] TouchingInThisAssembly(Type subject)
    {
        using var use = new AssemblyUse(typeof(PageTests).Assembly.Location);
        return [.. TouchingTheDatabase([subject, typeof(ReaderThatHoldsTheDatabase)], use.TypesUsedByType())];
    }

    private static IEnumerable<string> TouchingTheDatabase(IReadOnlyCollection<Type> types, ILookup<string, UsedType> uses)
    {
        var holders = types.Where(HoldsTheDatabase).Select(type => type.FullName!).ToHashSet(StringComparer.Ordinal);
        return from type in types
               where type.DeclaringType is null && (typeof(IComponent).IsAssignableFrom(type) || IsEndpoint(type, uses))
               from used in uses[type.FullName!]
               let offence = IsOfADatabase(used) ? "" : holders.Contains(used.FullName) ? ", which holds the database" : null
               where offence is not null
               select $"{type.FullName} uses {used.FullName}{offence}";
    }

    // Doors (…Module) and the host's Composition map endpoints too, but only by handing the builder on; they register the database.
    private static bool IsEndpoint(Type type, ILookup<string, UsedType> uses) =>
        type.Name.EndsWith("Endpoint", StringComparison.Ordinal) || type.Name.EndsWith("Endpoints", StringComparison.Ordinal)
        || (!type.Name.EndsWith("Module", StringComparison.Ordinal) && !string.Equals(type.Name, "Composition", StringComparison.Ordinal)
            && uses[type.FullName!].Any(used => string.Equals(used.FullName, MappingOfEndpoints, StringComparison.Ordinal)));

    private static bool HoldsTheDatabase(Type type) => !typeof(IComponent).IsAssignableFrom(type)
        && type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(field => field.FieldType)
            .Concat(type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .SelectMany(constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType)))
            .Any(held => string.Equals(held.FullName, "Samenspel.Data.SamenspelDb", StringComparison.Ordinal));

    private static bool IsOfADatabase(UsedType type) =>
        DatabaseAssemblies.Any(assembly => type.Assembly.StartsWith(assembly, StringComparison.Ordinal));
}
