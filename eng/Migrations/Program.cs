using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.PostgreSql;
using Samenspel.Data.Sqlite;
using Samenspel.Modules.Access;
using Samenspel.Modules.Assessments;
using Samenspel.Modules.Atlas;
using Samenspel.Modules.BusinessCases;
using Samenspel.Modules.Calendar;
using Samenspel.Modules.CostSharing;
using Samenspel.Modules.Dossiers;
using Samenspel.Modules.Monitor;
using Samenspel.Modules.Partnering;
using Samenspel.Modules.Process;

// Writes the same migration for both databases: dotnet run --project eng/Migrations -- AddDecisionTable
var name = args[0];
Scaffold("Sqlite", options => SqliteDatabase.UseSqlite(options, "Data Source=:memory:"));
Scaffold("PostgreSql", options => PostgreSqlDatabase.UsePostgreSql(options, "Host=localhost"));

void Scaffold(string provider, Action<DbContextOptionsBuilder> use)
{
    var services = new ServiceCollection().AddAccess().AddAtlas().AddDossiers().AddBusinessCases().AddCostSharing().AddProcess().AddCalendar().AddAssessments().AddMonitor().AddPartnering().AddSingleton(TimeProvider.System)
        .AddDbContext<SamenspelDb>(options => use(options)).BuildServiceProvider();
    using var scope = services.CreateScope();
    var db = scope.ServiceProvider.GetRequiredService<SamenspelDb>();
    var design = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(db);
    AddProvider(design, provider);
    var scaffolder = design.BuildServiceProvider().GetRequiredService<IMigrationsScaffolder>();
    var root = $"Samenspel.Data.{provider}";
    var migration = scaffolder.ScaffoldMigration(name, root, "Migrations");
    var folder = Path.Combine("src", root);
    var files = scaffolder.Save(folder, migration, Path.Combine(folder, "Migrations"));
    Console.WriteLine(files.MigrationFile);
}

static void AddProvider(IServiceCollection services, string provider)
{
    var assembly = System.Reflection.Assembly.Load(string.Equals(provider, "Sqlite", StringComparison.Ordinal) ? "Microsoft.EntityFrameworkCore.Sqlite" : "Npgsql.EntityFrameworkCore.PostgreSQL");
    var attribute = (DesignTimeProviderServicesAttribute)Attribute.GetCustomAttribute(assembly, typeof(DesignTimeProviderServicesAttribute))!;
    ((IDesignTimeServices)Activator.CreateInstance(assembly.GetType(attribute.TypeName)!)!).ConfigureDesignTimeServices(services);
}
