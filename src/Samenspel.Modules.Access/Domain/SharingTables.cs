using Microsoft.EntityFrameworkCore;
using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Domain;

/// <summary>Who has seen what, and when rights were reviewed.</summary>
internal static class SharingTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<ThingView>(view =>
        {
            view.ToTable("access_view");
            view.Property(v => v.Id).HasColumnName("id");
            view.Property(v => v.Kind).HasMaxLength(Share.KindMaxLength).HasColumnName("kind");
            view.Property(v => v.Thing).HasColumnName("thing_id");
            view.Property(v => v.Account).HasConversion(id => id.Value, value => new AccountId(value)).HasColumnName("account_id");
            view.Property(v => v.Organisation).HasConversion(id => id!.Value.Value, value => new OrganisationId(value)).HasColumnName("organisation_id");
            view.Property(v => v.FirstAt).HasColumnName("first_at");
            view.Property(v => v.LastAt).HasColumnName("last_at");
            view.HasIndex(v => new { v.Kind, v.Thing, v.Account }).IsUnique();
        });
        model.Entity<RightsReview>(review =>
        {
            review.ToTable("access_review");
            review.Property(r => r.Id).HasColumnName("id");
            review.Property(r => r.Organisation).HasConversion(id => id.Value, value => new OrganisationId(value)).HasColumnName("organisation_id");
            review.Property(r => r.At).HasColumnName("at");
            review.Property(r => r.By).HasConversion(id => id.Value, value => new AccountId(value)).HasColumnName("reviewed_by");
            review.HasIndex(r => r.Organisation);
        });
    }
}
